package org.encommun.directory.imports;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.http.SpooledBody;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.paging.Cursor;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.precondition.Unversioned;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.export.Download;
import org.encommun.directory.imports.job.ImportJob;
import org.encommun.directory.imports.job.ImportOrder;
import org.encommun.directory.record.Outcome;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;

/** The imports of a partner network over HTTP. */
@Path("/directory/networks/{networkId}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Imports", description = "Tables of places that a partner network sends: for its machine, and for administrators.")
public class ImportResource {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ImportService imports;
    private final Responses responses;
    private final RoutingContext request;
    private final Download download;

    ImportResource(ImportService imports, Responses responses, RoutingContext request, Download download) {
        this.download = download;
        this.imports = imports;
        this.responses = responses;
        this.request = request;
    }

    @POST
    @Consumes({CSV, NDJSON, XLSX})
    @Idempotent
    @Unversioned
    @Operation(operationId = "startImport", summary = "Send a table of places",
            description = "CSV with any of `,` `;` and tab, in UTF-8 or Windows-1252, XLSX, or NDJSON with one object for each place; the content "
                    + "decides, up to 256 MiB. The table is kept and taken in afterwards: `Location` is the address of the import. A row of which nothing "
                    + "can be used is refused, a cell that cannot be used is set aside; the others count, as of the arrival of the table: what the network "
                    + "sends or deletes one by one meanwhile stays.")
    @RequestBody(required = true,
            content = {
                    @Content(mediaType = CSV,
                            schema = @Schema(type = SchemaType.STRING, examples = "id;nom;commune;code_postal")),
                    @Content(mediaType = NDJSON, schema = @Schema(type = SchemaType.STRING, examples = "{\"id\": \"lieu-1\"}")),
                    @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))})
    @APIResponse(responseCode = "202", description = "Received.",
            headers = @Header(name = "Location", description = "The address of the import.",
                    schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "422",
            description = "The body is no table, or none of its columns is an id: then a mapping with an id column or a key is needed.")
    public RestResponse<ImportView> start(UUID networkId,
            @QueryParam("dryRun") @DefaultValue("false")
            @Parameter(description = "Whether only to report what would come of it.") boolean dryRun,
            @QueryParam("snapshot") @DefaultValue("false")
            @Parameter(description = "Whether it holds all places of the network: then the records that it does not hold are "
                    + "deleted, after a confirmation if more than a tenth and at least five would be, or if a row has no id.") boolean snapshot,
            @QueryParam("mapping") @Min(1)
            @Parameter(description = "The version of the mapping by which it is read; absent for the latest one.",
                    example = "3") Integer mapping) {
        ImportJob job = imports.start(networkId, new ImportOrder(dryRun, snapshot, mapping, null),
                SpooledBody.of(request).map(SpooledBody::file));
        return RestResponse.ResponseBuilder.<ImportView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create(path(networkId, job))).entity(ImportView.of(job)).build();
    }

    @GET
    @Operation(operationId = "listImports", summary = "List the imports of a network, oldest first",
            description = "They are kept for three months after their end.")
    public Page<ImportView> list(UUID networkId, @Valid @BeanParam PageRequest page) {
        return page.of(imports.list(networkId, page.afterId(), page.rows()), ImportJob::id, ImportView::of);
    }

    @GET
    @Path("/{importId}")
    @Operation(operationId = "getImport", summary = "Read how far an import has come")
    public RestResponse<ImportView> get(UUID networkId, UUID importId) {
        return responses.ok(imports.get(networkId, importId), ImportView::of);
    }

    @GET
    @Path("/{importId}/rows")
    @Operation(operationId = "listImportRows", summary = "List what came of the rows of an import, in their order")
    public Page<ImportRowView> rows(UUID networkId, UUID importId,
            @QueryParam("outcome") @Parameter(description = "Only rows with this outcome.") Outcome outcome,
            @Valid @BeanParam PageRequest page) {
        return page.sorted(imports.rows(networkId, importId, outcome, page.cursor(1).map(ImportResource::number).orElse(0L),
                page.rows()), row -> Cursor.after(row.number()), ImportRowView::of);
    }

    private static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.keys().get(0));
        } catch (NumberFormatException noNumber) {
            throw new Refusal(CommonProblem.INVALID_CURSOR);
        }
    }

    @GET
    @Path("/{importId}/refused")
    @Produces(CSV + ";charset=UTF-8")
    @Unversioned
    @Operation(operationId = "getRefusedRows", summary = "Read the refused rows as a table",
            description = "CSV in UTF-8 with semicolons: the columns as they were sent, with `cause` and `suggestion`. Corrected, it can be sent again. "
                    + "Before a text that a spreadsheet would calculate, such as `=1+1`, is an apostrophe, which is no part of it when it is sent again.")
    @APIResponse(responseCode = "200", description = "The table.",
            content = @Content(mediaType = CSV,
                    schema = @Schema(type = SchemaType.STRING, examples = "id;nom;cause;suggestion")))
    public RestResponse<StreamingOutput> refused(UUID networkId, UUID importId) {
        ImportJob job = imports.get(networkId, importId);
        return download.file("lignes-refusees.csv", out -> imports.writeRefused(job, out));
    }

    @POST
    @Path("/{importId}/confirmation")
    @Idempotent
    @Operation(operationId = "confirmDeletions", summary = "Delete the records that a complete snapshot does not hold",
            description = "Those that the network has sent since the table arrived stay.")
    public RestResponse<ImportView> confirm(UUID networkId, UUID importId) {
        ImportJob job = imports.confirm(networkId, importId);
        return responses.createdAt(path(networkId, job), job, ImportView::of);
    }

    @POST
    @Path("/{importId}/cancellation")
    @Idempotent
    @Operation(operationId = "cancelDeletions", summary = "Keep the records that a complete snapshot does not hold")
    public RestResponse<ImportView> cancel(UUID networkId, UUID importId) {
        ImportJob job = imports.cancel(networkId, importId);
        return responses.createdAt(path(networkId, job), job, ImportView::of);
    }

    @POST
    @Path("/{importId}/retry")
    @Idempotent
    @Operation(operationId = "retryImport", summary = "Read the faulty rows of an import again",
            description = "A new import by the present mapping, of the rows that were refused or of which something was set aside, as far as the "
                    + "network has not sent them again since.")
    public RestResponse<ImportView> retry(UUID networkId, UUID importId) {
        ImportJob job = imports.retry(networkId, importId);
        return responses.createdAt(path(networkId, job), job, ImportView::of);
    }

    private static String path(UUID networkId, ImportJob job) {
        return "/directory/networks/%s/imports/%s".formatted(networkId, job.id());
    }
}
