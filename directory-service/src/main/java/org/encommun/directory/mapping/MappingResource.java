package org.encommun.directory.mapping;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.precondition.Unversioned;
import org.encommun.defaults.text.SingleLineText;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** How the tables of a partner network are read, over HTTP. */
@Path("/directory/networks/{networkId}/mappings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Imports", description = "Tables of places that a partner network sends: for its machine, and for administrators.")
public class MappingResource {

    private final MappingService mappings;
    private final Responses responses;

    MappingResource(MappingService mappings, Responses responses) {
        this.mappings = mappings;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "declareMapping", summary = "Declare how the tables of a network are read",
            description = "A new version, which counts for the imports that follow. Earlier versions stay.")
    public RestResponse<MappingView> declare(UUID networkId, @NotNull @Valid MappingDetails details) {
        ColumnMapping declared = mappings.declare(networkId, details);
        return responses.createdAt("/directory/networks/%s/mappings/%d".formatted(networkId, declared.number()), declared,
                MappingView::of);
    }

    @GET
    @Operation(operationId = "listMappings", summary = "List the versions of the mapping of a network, oldest first")
    public Page<MappingView> list(UUID networkId, @Valid @BeanParam PageRequest page) {
        return page.of(mappings.list(networkId, page.afterId(), page.rows()), ColumnMapping::id, MappingView::of);
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "getMapping", summary = "Read a version of the mapping of a network")
    public RestResponse<MappingView> get(UUID networkId, @Parameter(example = "3") int number) {
        return responses.ok(mappings.get(networkId, number), MappingView::of);
    }

    @GET
    @Path("/suggestion")
    @Unversioned
    @Operation(operationId = "suggestMapping", summary = "Suggest what the headings of a table mean",
            description = "By the headings of the standard and the usual ones of spreadsheets. Correct and declare it, then try it by a dry run.")
    public MappingDetails suggest(UUID networkId,
            @QueryParam("heading") @NotNull @Size(min = 1, max = 200)
            @Parameter(description = "A heading of the table; repeated for each of them.",
                    example = "commune") List<@SingleLineText(max = 300) String> headings) {
        return mappings.suggested(networkId, headings);
    }
}
