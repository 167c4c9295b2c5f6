package org.encommun.event.need;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The actors that support a need over HTTP. */
@Path("/events/{eventId}/needs/{needId}/supports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Needs")
public class NeedSupportResource {

    private final NeedService needs;
    private final Responses responses;

    NeedSupportResource(NeedService needs, Responses responses) {
        this.needs = needs;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "supportNeed", summary = "Add an actor that supports a need",
            description = "Once for each actor, and not for those that raised it. The response is the need with its "
                    + "supporters.")
    public RestResponse<NeedView> support(UUID eventId, UUID needId, @NotNull @Valid NeedSupport support) {
        return responses.createdAt("/events/" + eventId + "/needs/" + needId, needs.support(eventId, needId, support.actorId()),
                NeedView::of);
    }

    @DELETE
    @Path("/{actorId}")
    @Operation(operationId = "withdrawNeedSupport", summary = "Withdraw an actor's support of a need",
            description = "If-Match is the ETag of the need.")
    public void withdraw(UUID eventId, UUID needId, UUID actorId, @BeanParam IfMatch ifMatch) {
        needs.withdrawSupport(eventId, needId, actorId, ifMatch);
    }
}
