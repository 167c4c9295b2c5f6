package org.encommun.directory.export.map;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.coordinates.BoundingBox;

/** The query parameter that says which stretch of ground is asked for. */
public class BoundingBoxRequest {

    @QueryParam("bbox")
    @NotNull
    @Parameter(
            description = "The western, southern, eastern and northern side in degrees (WGS 84), as in GeoJSON. West is "
                    + "larger than east in a box that contains the 180th meridian.",
            example = "3.1,45.7,3.6,46.0")
    String bbox;

    /** @throws Refusal {@link CommonProblem#WRONG_TYPE} if the values are no sides of a box */
    BoundingBox box() {
        return BoundingBox.parse(bbox)
                .orElseThrow(() -> new Refusal(CommonProblem.WRONG_TYPE, "bbox").with("field", "bbox"));
    }
}
