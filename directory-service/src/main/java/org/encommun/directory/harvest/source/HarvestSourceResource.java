package org.encommun.directory.harvest.source;

import java.net.URI;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.precondition.Unversioned;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The sources of a partner network over HTTP. */
@Path("/directory/networks/{networkId}/sources")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Sources",
        description = "From where the directory fetches what a partner network knows, by itself: for its machine, and for administrators.")
public class HarvestSourceResource {

    private final HarvestSourceService sources;
    private final Responses responses;

    HarvestSourceResource(HarvestSourceService sources, Responses responses) {
        this.sources = sources;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "declareSource", summary = "Have a table or a feed fetched from now on",
            description = "By https, from a host that an administrator has allowed for the network (`harvestHosts`) and that is not in a private "
                    + "network. A table becomes an import whenever it has changed; a feed is read from where it was left. It is fetched for the first time at once.")
    public RestResponse<SourceView> declare(UUID networkId, @NotNull @Valid SourceDetails details) {
        HarvestSourceService.Followed declared = sources.declare(networkId, details);
        return responses.createdAt(path(networkId, declared), declared.source(), source -> SourceView.of(declared));
    }

    @GET
    @Operation(operationId = "listSources", summary = "List the sources of a network, oldest first")
    public Page<SourceView> list(UUID networkId, @Valid @BeanParam PageRequest page) {
        return page.of(sources.list(networkId, page.afterId(), page.rows()), followed -> followed.source().id(),
                SourceView::of);
    }

    @GET
    @Path("/{sourceId}")
    @Operation(operationId = "getSource", summary = "Read a source, and what came of its last runs",
            description = "The ETag is that of the source itself, so a run does not change it.")
    public RestResponse<SourceView> get(UUID networkId, UUID sourceId) {
        HarvestSourceService.Followed found = sources.get(networkId, sourceId);
        return responses.fresh(found.source().version(), SourceView.of(found));
    }

    @PATCH
    @Path("/{sourceId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(operationId = "changeSource", summary = "Change, pause or resume a source",
            description = "It is fetched anew, whether it has changed or not. At another address a feed is read from its beginning.")
    @APIResponseSchema(value = SourceView.class, responseCode = "200", responseDescription = "Done.")
    public RestResponse<SourceView> change(UUID networkId, UUID sourceId, @NotNull Edit<SourceDetails> edit) {
        HarvestSourceService.Followed changed = sources.update(networkId, sourceId, edit);
        return responses.fresh(changed.source().version(), SourceView.of(changed));
    }

    @DELETE
    @Path("/{sourceId}")
    @Operation(operationId = "deleteSource", summary = "Have a source fetched no more",
            description = "Its credentials are deleted. The records that came from it stay.")
    public void delete(UUID networkId, UUID sourceId, @BeanParam IfMatch ifMatch) {
        sources.delete(networkId, sourceId, ifMatch);
    }

    @POST
    @Path("/{sourceId}/runs")
    @Idempotent
    @Unversioned
    @Operation(operationId = "runSource", summary = "Have a source fetched now",
            description = "As soon as its server may be asked: not before the time that it asked for itself. Read the source for what came of it.")
    @APIResponse(responseCode = "202", description = "It will be fetched.",
            headers = @Header(name = "Location", description = "The address of the source.",
                    schema = @Schema(type = SchemaType.STRING)),
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = SourceView.class)))
    public RestResponse<SourceView> run(UUID networkId, UUID sourceId,
            @QueryParam("deleteMissing") @DefaultValue("false")
            @Parameter(
                    description = "Whether the records that the feed has not shown when it was read from its beginning again are "
                            + "deleted (`missing`).") boolean deleteMissing) {
        HarvestSourceService.Followed asked = sources.request(networkId, sourceId, deleteMissing);
        return RestResponse.ResponseBuilder.<SourceView>create(RestResponse.Status.ACCEPTED)
                .location(URI.create(path(networkId, asked))).entity(SourceView.of(asked)).build();
    }

    private static String path(UUID networkId, HarvestSourceService.Followed followed) {
        return "/directory/networks/%s/sources/%s".formatted(networkId, followed.source().id());
    }
}
