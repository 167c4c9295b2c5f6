package org.encommun.directory.opposition;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.defaults.security.Role;
import org.jboss.resteasy.reactive.RestResponse;

/** What persons object to, over HTTP. */
@Path("/directory/oppositions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.ADMIN)
@Tag(name = "Oppositions",
        description = "Mail addresses, telephone numbers and names that persons want to be no longer in the directory, for administrators.")
public class OppositionResource {

    private final OppositionService oppositions;
    private final Responses responses;

    OppositionResource(OppositionService oppositions, Responses responses) {
        this.oppositions = oppositions;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "receiveOpposition", summary = "Take values of a person out of the directory, and keep them out",
            description = "From the response on they do not come in by any way. What the directory has of them is redacted in the background: read it until "
                    + "its status is `DONE`, then tell the networks that it names to correct their source. The values are not stored; only digests "
                    + "under a key of this installation are.")
    public RestResponse<OppositionView> receive(@NotNull @Valid NewOpposition request) {
        return responses.created(oppositions.receive(request), this::view);
    }

    @GET
    @Operation(operationId = "listOppositions", summary = "List what persons object to, oldest first, without the values")
    public Page<OppositionView> list(@Valid @BeanParam PageRequest page) {
        Map<UUID, String> names = oppositions.networkNames();
        return page.of(oppositions.list(page.afterId(), page.rows()), Opposition::id,
                opposition -> OppositionView.of(opposition, names));
    }

    @GET
    @Path("/{oppositionId}")
    @Operation(operationId = "getOpposition", summary = "Read how far an opposition has come, and what was redacted")
    public RestResponse<OppositionView> get(UUID oppositionId) {
        return responses.ok(oppositions.get(oppositionId), this::view);
    }

    @DELETE
    @Path("/{oppositionId}")
    @Operation(operationId = "withdrawOpposition", summary = "Let the values of a person come in again",
            description = "With the next record or table that has them. What was redacted does not come back by itself.")
    public void withdraw(UUID oppositionId, @BeanParam IfMatch ifMatch) {
        oppositions.withdraw(oppositionId, ifMatch);
    }

    private OppositionView view(Opposition opposition) {
        return OppositionView.of(opposition, oppositions.networkNames());
    }
}
