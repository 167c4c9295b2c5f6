package org.encommun.directory.duplicate;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** Likely duplicates over HTTP. */
@Path("/directory/duplicates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Duplicates",
        description = "Records that are likely to be of the same place, with the reasons; a merge is a link, and can be taken back.")
public class DuplicateResource {

    private final DuplicateService duplicates;
    private final Responses responses;

    DuplicateResource(DuplicateService duplicates, Responses responses) {
        this.duplicates = duplicates;
        this.responses = responses;
    }

    @GET
    @RolesAllowed({Role.ADMIN, Role.NETWORK})
    @Operation(operationId = "listDuplicates", summary = "List pairs of records that are likely to be of the same place",
            description = "For administrators, and for partner networks those with a record of their own. Found some seconds after a record has changed.")
    public Page<DuplicateView> list(@Valid @BeanParam PageRequest page,
            @Parameter(description = "Only pairs with this status.") @QueryParam("status")
            @DefaultValue("OPEN") DuplicateStatus status) {
        return page.of(duplicates.list(page.afterId(), status, page.rows()), DuplicateView::id, pair -> pair);
    }

    @GET
    @Path("/{duplicateId}")
    @RolesAllowed({Role.ADMIN, Role.NETWORK})
    @Operation(operationId = "getDuplicate", summary = "Read a pair of records that are likely to be of the same place",
            description = "For administrators, and for the partner networks of the two records.")
    public RestResponse<DuplicateView> get(UUID duplicateId) {
        DuplicateService.Shown found = duplicates.get(duplicateId);
        return responses.fresh(found.version(), found.view());
    }

    @POST
    @Path("/{duplicateId}/decisions")
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "decideDuplicate", summary = "Decide whether two records are of the same place",
            description = "Of the same place: what their networks say is put together under the id of the older place, and the other id leads to it. Of different "
                    + "places: they are not asked about again. A decision replaces the one before.")
    public RestResponse<DuplicateView> decide(UUID duplicateId, @NotNull @Valid VerdictDetails decision) {
        return created(duplicateId, duplicates.decide(duplicateId, decision.verdict()));
    }

    @POST
    @Path("/{duplicateId}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "withdrawDuplicateDecision", summary = "Take back what was decided on two records",
            description = "Places that were put together by it have their own ids and values again.")
    public RestResponse<DuplicateView> withdraw(UUID duplicateId) {
        return created(duplicateId, duplicates.withdraw(duplicateId));
    }

    private RestResponse<DuplicateView> created(UUID duplicateId, DuplicateService.Shown decided) {
        return responses.createdAt("/directory/duplicates/" + duplicateId, decided.version(), decided.view());
    }
}
