package org.encommun.directory.export.map;

import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.encommun.directory.coordinates.BoundingBox;

/** The query parameter that says which stretch of ground is asked for. */
public class BoundingBoxRequest {

    @QueryParam("bbox")
    @NotNull
    @Pattern(regexp = BoundingBox.FORM)
    @Parameter(
            description = "The western, southern, eastern and northern side in degrees (WGS 84), as in GeoJSON. West is "
                    + "larger than east in a box that contains the 180th meridian.",
            example = "3.1,45.7,3.6,46.0")
    String bbox;

    /** The box; empty if the values are no sides of one. */
    Optional<BoundingBox> box() {
        return BoundingBox.parse(bbox);
    }
}
