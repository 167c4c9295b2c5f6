package org.encommun.directory.export.national;

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

/** The places in the national standard over HTTP. */
@Path("/directory/exports")
@SecurityRequirements
@Tag(name = "Exports",
        description = "All places that are open and that everybody may see, as files, under Licence Ouverte 2.0. The files "
                + "are written while they are read: they have no ETag, and a connection that breaks leaves an incomplete one.")
@PermitAll
public class NationalExportResource {

    private static final String CSV = "text/csv";

    private final NationalExportService export;
    private final Download download;

    NationalExportResource(NationalExportService export, Download download) {
        this.export = export;
        this.download = download;
    }

    @GET
    @Path("/lieux-de-mediation-numerique.csv")
    @Produces(CSV + ";charset=UTF-8")
    @Unversioned
    @Operation(operationId = "exportPlacesAsCsv", summary = "Export the places as a table in the national standard",
            description = "CSV in UTF-8 with commas, with the 32 columns of « Lieux de médiation numérique » v1.0.2 and valid "
                    + "against its published schema. A place that cannot be valid, since it has no `pivot` for instance, is "
                    + "left out, and a value that the schema does not allow is left empty: see `left-out`. The cells are what "
                    + "the networks have written. They are not altered, so a spreadsheet may take one that begins with `=`, "
                    + "`+`, `-` or `@` for a formula: import the columns as text.")
    @APIResponse(responseCode = "200", description = "The table.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, examples = "id,pivot,nom,commune")))
    public RestResponse<StreamingOutput> csv(@Valid @BeanParam TerritoryRequest territory) {
        String key = export.key(territory.part());
        return download.file(export.fileName(territory.part(), "csv"), out -> export.writeCsv(key, out));
    }

    @GET
    @Path("/lieux-de-mediation-numerique.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Unversioned
    @Operation(operationId = "exportPlacesAsJson", summary = "Export the places as JSON in the national standard",
            description = "The rows of the table as objects: several values are in one text with `|` between them, the "
                    + "coordinates are numbers, what is empty is absent.")
    @APIResponse(responseCode = "200", description = "The places.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON,
                    schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class)))
    public RestResponse<StreamingOutput> json(@Valid @BeanParam TerritoryRequest territory) {
        String key = export.key(territory.part());
        return download.file(export.fileName(territory.part(), "json"), out -> export.writeJson(key, out));
    }

    @GET
    @Path("/lieux-de-mediation-numerique/left-out")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listPlacesLeftOut", summary = "List the places that the export in the national standard lacks",
            description = "And those of which it says less than the directory, or whose records have another licence than the "
                    + "file. A page may have few items or none although another one follows.")
    public Page<Shortcoming> leftOut(@Valid @BeanParam PageRequest page, @Valid @BeanParam TerritoryRequest territory) {
        return export.leftOut(page.afterId(), page.rows() - 1, territory.part());
    }
}
