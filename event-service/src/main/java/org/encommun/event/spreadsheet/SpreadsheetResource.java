package org.encommun.event.spreadsheet;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.AlwaysFresh;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.precondition.Unversioned;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The working draft as a table for spreadsheets over HTTP. */
@Path("/events/{eventId}/draft.csv")
@Authenticated
@Tag(name = "Programme")
public class SpreadsheetResource {

    private static final String CSV = "text/csv";

    private final SpreadsheetService spreadsheets;
    private final Responses responses;

    SpreadsheetResource(SpreadsheetService spreadsheets, Responses responses) {
        this.spreadsheets = spreadsheets;
        this.responses = responses;
    }

    @GET
    @Produces(CSV + ";charset=UTF-8")
    @AlwaysFresh
    @Operation(operationId = "exportDraft", summary = "Export the working draft as a table for spreadsheets",
            description = "CSV in UTF-8 with semicolons. Change it in a spreadsheet and import it again, with its ETag.")
    @APIResponse(responseCode = "200", description = "The table.",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, examples = "numéro;titre;type")))
    public RestResponse<byte[]> exportDraft(UUID eventId) {
        DraftTable table = spreadsheets.exportDraft(eventId);
        return responses.file(table.csv(), table.version(), table.eventSlug() + "-brouillon.csv");
    }

    @POST
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Unversioned
    @Operation(operationId = "importDraft",
            summary = "Import a table of sessions into the working draft, all of it or nothing",
            description = "Rows with a number change the session that has it: then `If-Match` must hold the ETag with "
                    + "which the table was exported, so that no change that others have made since is undone. Rows without "
                    + "a number are new sessions; fields whose columns are left out stay as they are. The columns « "
                    + "structures » and « intervenants » are not read.")
    @RequestBody(content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, examples = "titre;type;salle")))
    @APIResponse(responseCode = "201", description = "Imported.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "200", description = "What an import would change; nothing is saved.",
            content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "422", description = "Nothing was saved; the document lists the errors by row and column.")
    public RestResponse<ImportReport> importDraft(UUID eventId,
            @QueryParam("dryRun") @DefaultValue("false")
            @Parameter(description = "Whether only to report what an import would change.") boolean dryRun,
            @BeanParam IfMatch ifMatch, @NotNull byte[] csv) {
        ImportReport report = spreadsheets.importDraft(eventId, csv, ifMatch, dryRun);
        return dryRun ? RestResponse.ok(report) : responses.createdAt("/events/" + eventId + "/sessions", report);
    }
}
