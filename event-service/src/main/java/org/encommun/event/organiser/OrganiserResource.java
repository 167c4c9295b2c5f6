package org.encommun.event.organiser;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.json.MergePatch;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.Agreement;
import org.encommun.event.lifecycle.Contribution;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.lifecycle.EventSnapshot;
import org.encommun.event.lifecycle.Organiser;
import org.encommun.event.lifecycle.OrganiserRole;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.security.Authenticated;

/** Who puts on an event, over HTTP. */
@Path("/events/{eventId}/organisers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Organisers", description = "The actors that put on an event, and what each brings.")
public class OrganiserResource {

    private final EventRepository events;
    private final KnownActorRepository actors;
    private final Preconditions preconditions;
    private final MergePatch mergePatch;
    private final Outbox outbox;
    private final Clock clock;

    OrganiserResource(EventRepository events, KnownActorRepository actors, Preconditions preconditions, MergePatch mergePatch,
            Outbox outbox, Clock clock) {
        this.events = events;
        this.actors = actors;
        this.preconditions = preconditions;
        this.mergePatch = mergePatch;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** An actor and its part. */
    public record OrganiserDetails(
            @NotNull @Schema(description = "The actor's id in the directory.",
                    examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
            @NotNull @Schema(description = "Its part in the event.") OrganiserRole role,
            @NotNull @Schema(description = "Whether it has said yes.") Agreement agreement,
            @NotNull @Size(max = 20) @Schema(description = "What it brings.",
                    examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<@NotNull Contribution> contributions) {

        Organiser toOrganiser() {
            return new Organiser(actorId, role, agreement, contributions.stream().distinct().toList());
        }
    }

    /** The part of an actor that is an organiser already. */
    public record OrganiserPart(@NotNull @Schema(description = "Its part in the event.") OrganiserRole role,
            @NotNull @Schema(description = "Whether it has said yes.") Agreement agreement,
            @NotNull @Size(max = 20) @Schema(description = "What it brings.",
                    examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<@NotNull Contribution> contributions) {

        static OrganiserPart of(Organiser organiser) {
            return new OrganiserPart(organiser.role(), organiser.agreement(), organiser.contributions());
        }

        Organiser ofActor(UUID actorId) {
            return new Organiser(actorId, role, agreement, contributions.stream().distinct().toList());
        }
    }

    /** An organiser as the API shows it. */
    public record OrganiserView(@Schema(examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
            @Schema(nullable = true, description = "The actor's name, as the directory tells it.",
                    examples = "Médiathèque intercommunale Entre Dore et Allier") String actorName,
            @Schema(description = "Its part in the event.") OrganiserRole role,
            @Schema(description = "Whether it has said yes.") Agreement agreement,
            @Schema(description = "What it brings.",
                    examples = "[\"ROOMS\", \"STAFF_TIME\"]") List<Contribution> contributions) {

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
    @APIResponse(responseCode = "201", description = "Added.",
            content = @Content(schema = @Schema(implementation = OrganiserView.class)))
    public Response add(@PathParam("eventId") UUID eventId, @NotNull @Valid OrganiserDetails details) {
        Event event = events.organised(eventId);
        KnownActor actor = actors.get(details.actorId());
        event.invite(details.toOrganiser(), clock.instant());
        tellChange(event);
        return Preconditions.created("/events/" + eventId + "/organisers/" + actor.id(), event.version(),
                OrganiserView.of(details.toOrganiser(), Map.of(actor.id(), actor.name())));
    }

    @GET
    @Operation(operationId = "listOrganisers", summary = "List who puts on an event")
    public List<OrganiserView> list(@PathParam("eventId") UUID eventId) {
        return views(events.visible(eventId).organisers());
    }

    @GET
    @Path("/{actorId}")
    @Operation(operationId = "getOrganiser", summary = "Read the part of an actor",
            description = "The entity tag is the event's: the organisers change with it.")
    @APIResponse(responseCode = "200", description = "The organiser.",
            content = @Content(schema = @Schema(implementation = OrganiserView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("actorId") UUID actorId) {
        Event event = events.visible(eventId);
        Organiser organiser = event.organiser(actorId);
        return preconditions.read(event.version(), () -> views(List.of(organiser)).get(0));
    }

    @PATCH
    @Path("/{actorId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "changeOrganiser",
            summary = "Change the part of an actor: its role, its agreement or what it brings",
            description = "An announced event keeps a lead that has agreed.")
    @RequestBody(content = @Content(schema = @Schema(implementation = OrganiserPart.class)))
    @APIResponse(responseCode = "200", description = "Changed.",
            content = @Content(schema = @Schema(implementation = OrganiserView.class)))
    public Response change(@PathParam("eventId") UUID eventId, @PathParam("actorId") UUID actorId,
            @NotNull ObjectNode patch) {
        Event event = events.organised(eventId);
        Organiser organiser = event.organiser(actorId);
        preconditions.requireMatch(event.version());
        Organiser changed = mergePatch.apply(OrganiserPart.of(organiser), patch).ofActor(actorId);
        event.engage(changed, clock.instant());
        tellChange(event);
        return Preconditions.changed(event.version(), views(List.of(changed)).get(0));
    }

    @DELETE
    @Path("/{actorId}")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "removeOrganiser", summary = "Take its part from an actor",
            description = "An announced event keeps a lead that has agreed.")
    @APIResponse(responseCode = "204", description = "Taken.")
    public void remove(@PathParam("eventId") UUID eventId, @PathParam("actorId") UUID actorId) {
        Event event = events.organised(eventId);
        Organiser organiser = event.organiser(actorId);
        preconditions.requireMatch(event.version());
        event.dismiss(organiser, clock.instant());
        tellChange(event);
    }

    private void tellChange(Event event) {
        if (event.isPublic()) {
            outbox.append(EventSnapshot.TOPIC, "changed", () -> EventSnapshot.of(event));
        }
        events.flush();
    }

    private List<OrganiserView> views(List<Organiser> organisers) {
        Map<UUID, String> names = actors.all(organisers.stream().map(Organiser::actorId).toList()).stream()
                .collect(Collectors.toMap(KnownActor::id, KnownActor::name));
        return organisers.stream().map(organiser -> OrganiserView.of(organiser, names)).toList();
    }
}
