package org.encommun.directory.export.inclusion;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Unversioned;
import org.encommun.directory.export.Download;
import org.encommun.directory.export.Shortcoming;
import org.encommun.directory.territory.TerritoryRequest;
import org.jboss.resteasy.reactive.RestResponse;

/** The places in the terms of data·inclusion over HTTP. */
@Path("/directory/exports/data-inclusion")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Exports")
@PermitAll
public class InclusionExportResource {

    private final InclusionExportService export;
    private final Download download;

    InclusionExportResource(InclusionExportService export, Download download) {
        this.export = export;
        this.download = download;
    }

    @GET
    @Path("/structures.json")
    @Unversioned
    @Operation(operationId = "exportStructures", summary = "Export the places as structures of data·inclusion v1",
            description = "Each place is a structure. What data·inclusion has no word for is not in it; see `left-out` for "
                    + "places that cannot be one.")
    @APIResponse(responseCode = "200", description = "The structures.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = SchemaType.ARRAY, implementation = Structure.class)))
    public RestResponse<StreamingOutput> structures(@Valid @BeanParam TerritoryRequest territory) {
        String key = export.key(territory.part());
        return download.file("encommun-structures.json", out -> export.writeStructures(key, out));
    }

    @GET
    @Path("/services.json")
    @Unversioned
    @Operation(operationId = "exportServices", summary = "Export what people are helped with as services of data·inclusion v1",
            description = "One service for each place of which it is known what people are helped with, under the id of its "
                    + "structure. The nine services of the national standard become themes; fees, audiences and special care "
                    + "are repeated in words where the codes say less.")
    @APIResponse(responseCode = "200", description = "The services.", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceOffer.class)))
    public RestResponse<StreamingOutput> services(@Valid @BeanParam TerritoryRequest territory) {
        String key = export.key(territory.part());
        return download.file("encommun-services.json", out -> export.writeServices(key, out));
    }

    @GET
    @Path("/left-out")
    @Operation(operationId = "listStructuresLeftOut", summary = "List the places that the export for data·inclusion lacks",
            description = "And those of which it says less than the directory, or whose records have another licence than the "
                    + "file. A page may have few items or none although another one follows.")
    public Page<Shortcoming> leftOut(@Valid @BeanParam PageRequest page, @Valid @BeanParam TerritoryRequest territory) {
        return export.leftOut(page.afterId(), page.rows() - 1, territory.part());
    }
}
