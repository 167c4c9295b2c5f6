package org.encommun.directory.cooperation;

import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Cursor;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;

/** With whom an actor has worked, over HTTP. */
@Path("/directory/actors/{actorId}/cooperations")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Cooperation", description = "Who organised events, held sessions or made commitments with whom.")
public class ActorCooperationResource {

    private final CooperationService cooperations;

    ActorCooperationResource(CooperationService cooperations) {
        this.cooperations = cooperations;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listCooperations", summary = "List with whom an actor has worked, latest first",
            description = "From the organisers, sessions and commitments of published events. Cancelled events, cancelled "
                    + "sessions and what one of the two has withdrawn do not count.")
    public Page<CooperationView> list(UUID actorId, @Valid @BeanParam PageRequest page) {
        return page.sorted(cooperations.of(actorId, page.cursor(2), page.rows()),
                found -> Cursor.after(found.tie().last().startsAt().toInstant(), found.actor().id()), Function.identity());
    }
}
