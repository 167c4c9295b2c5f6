package org.encommun.directory.intake;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.directory.record.PlaceRecord;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The records of a partner network over HTTP. */
@Path("/directory/networks/{networkId}/records")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Records",
        description = "What a partner network says of places, under its own ids: for its machine, and for administrators.")
public class RecordResource {

    private final RecordService records;
    private final Responses responses;

    RecordResource(RecordService records, Responses responses) {
        this.records = records;
        this.responses = responses;
    }

    @PUT
    @Path("/{externalId}")
    @Operation(operationId = "putRecord", summary = "Say something of a place",
            description = "Creates the record, or replaces it: then If-Match is required. Of what is absent the network says nothing, so what it said "
                    + "before still holds, unless the field is among `withdrawn` or the network is set otherwise. What stands of the place is worked out from "
                    + "the records of all networks: `GET /directory/places/{placeId}` with the `placeId` of the answer.")
    @APIResponse(responseCode = "201", description = "The record is new.",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = RecordView.class)))
    @APIResponseSchema(value = RecordView.class, responseCode = "200", responseDescription = "Done.")
    @APIResponse(responseCode = "422",
            description = "The name or the address is missing, or the commune or the place does not exist.")
    public RestResponse<RecordView> put(UUID networkId,
            @Parameter(example = "lieu-17") @SingleLineText(max = 300) String externalId,
            @NotNull @Valid RecordDetails details, @BeanParam IfMatch ifMatch) {
        RecordService.Sighted put = records.put(networkId, externalId, details, ifMatch);
        return put.created()
                ? responses.createdAt("/directory/networks/%s/records/%s".formatted(networkId, put.record().externalId()),
                        put.record(),
                        record -> view(put))
                : responses.ok(put.record(), record -> view(put));
    }

    @GET
    @Operation(operationId = "listRecords", summary = "List the records of a network, oldest first",
            description = "With those that it has deleted.")
    public Page<RecordView> list(UUID networkId, @Valid @BeanParam PageRequest page) {
        return page.of(records.list(networkId, page.afterId(), page.rows()), PlaceRecord::id,
                record -> RecordView.of(record, null));
    }

    @GET
    @Path("/{externalId}")
    @Operation(operationId = "getRecord", summary = "Read a record",
            description = "The ETag is required as If-Match to replace or delete it.")
    public RestResponse<RecordView> get(UUID networkId, @SingleLineText(max = 300) String externalId) {
        RecordService.Sighted found = records.get(networkId, externalId);
        return responses.fresh(found.record().version(), view(found));
    }

    @DELETE
    @Path("/{externalId}")
    @Operation(operationId = "deleteRecord", summary = "Say nothing of a place any more",
            description = "What only this network said of the place is said no more; a place without records is withdrawn. Put again, the record goes "
                    + "on under the same place.")
    public void delete(UUID networkId, @SingleLineText(max = 300) String externalId, @BeanParam IfMatch ifMatch) {
        records.delete(networkId, externalId, ifMatch);
    }

    @POST
    @Path("/{externalId}/confirmations")
    @Idempotent
    @Operation(operationId = "confirmRecord", summary = "Confirm a record as it is",
            description = "Dates what the network says itself as of now, without changing it.")
    public RestResponse<RecordView> confirm(UUID networkId, @SingleLineText(max = 300) String externalId) {
        RecordService.Sighted confirmed = records.confirm(networkId, externalId);
        return responses.createdAt("/directory/networks/%s/records/%s".formatted(networkId, externalId), confirmed.record(),
                record -> view(confirmed));
    }

    private static RecordView view(RecordService.Sighted sighted) {
        return RecordView.of(sighted.record(), sighted.lastSeenAt());
    }
}
