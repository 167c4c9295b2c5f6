package org.encommun.event;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActors;

import io.quarkus.security.Authenticated;

/** Who puts on an event, over HTTP. */
@Path("/events/{eventId}/organisers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisers", description = "The actors that put on an event, and what each brings.")
public class OrganiserResource {

    private final EventRepository events;
    private final KnownActors actors;
    private final Outbox outbox;
    private final Clock clock;

    OrganiserResource(EventRepository events, KnownActors actors, Outbox outbox, Clock clock) {
        this.events = events;
        this.actors = actors;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An actor and its part. */
    public record OrganiserDetails(
            @NotNull @Schema(description = "The actor's id in the directory.", examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
            @NotNull @Schema(description = "Its part in the event.") OrganiserRole role,
            @NotNull @Schema(description = "Whether it has said yes.") Agreement agreement,
            @NotNull @Schema(description = "What it brings.", examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<@NotNull Contribution> contributions) {

        Organiser toOrganiser() {
            return new Organiser(actorId, role, agreement, List.copyOf(contributions));
        }
    }

    /** An organiser as the API shows it. */
    public record OrganiserView(@Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
            @Schema(description = "The actor's name, as the directory tells it.", examples = "Médiathèque intercommunale Entre Dore et Allier") String actorName,
            @Schema(description = "Its part in the event.") OrganiserRole role,
            @Schema(description = "Whether it has said yes.") Agreement agreement,
            @Schema(description = "What it brings.", examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<Contribution> contributions) {

        static OrganiserView of(Organiser organiser, Map<UUID, String> names) {
            return new OrganiserView(organiser.actorId(), names.get(organiser.actorId()), organiser.role(),
                    organiser.agreement(),
                    organiser.contributions());
        }
    }

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "addOrganiser", summary = "Give an actor a part in an event")
    @APIResponse(responseCode = "201", description = "Added.", content = @Content(schema = @Schema(implementation = OrganiserView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid OrganiserDetails details) {
        Event event = events.organised(eventId);
        KnownActor actor = actors.get(details.actorId());
        event.invite(details.toOrganiser(), clock.instant());
        if (event.isPublic()) {
            outbox.append(EventState.TOPIC, "changed", () -> EventState.of(event));
        }
        events.flush();
        return Response.created(URI.create("/events/" + eventId + "/organisers")).tag(Preconditions.tag(event.version()))
                .entity(OrganiserView.of(details.toOrganiser(), Map.of(actor.id(), actor.name()))).build();
    }

    @GET
    @Operation(operationId = "listOrganisers", summary = "List who puts on an event")
    public List<OrganiserView> list(@PathParam("eventId") UUID eventId) {
        List<Organiser> organisers = events.visible(eventId).organisers();
        Map<UUID, String> names = actors.all(organisers.stream().map(Organiser::actorId).toList()).stream()
                .collect(Collectors.toMap(KnownActor::id, KnownActor::name));
        return organisers.stream().map(organiser -> OrganiserView.of(organiser, names)).toList();
    }
}
