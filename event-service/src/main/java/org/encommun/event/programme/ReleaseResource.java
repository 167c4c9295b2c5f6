package org.encommun.event.programme;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.Event;
import org.encommun.event.EventRepository;

import io.quarkus.security.Authenticated;

/** The releases of a programme over HTTP, and the latest of them as the programme that everybody reads. */
@Path("/events/{eventId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme")
public class ReleaseResource {

    private final EventRepository events;
    private final Rooms rooms;
    private final Sessions sessions;
    private final Releases releases;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final Clock clock;

    ReleaseResource(EventRepository events, Rooms rooms, Sessions sessions, Releases releases, Preconditions preconditions,
            Outbox outbox, Clock clock) {
        this.events = events;
        this.rooms = rooms;
        this.sessions = sessions;
        this.releases = releases;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** How a release is to be called. */
    public record ReleaseName(
            @NotBlank @Size(max = 100) @Schema(description = "A name of its own within the event.", examples = "Programme annoncé") String name) {}

    /** A release as the API shows it. */
    public record ReleaseView(@Schema(description = "1 for the first.", examples = "1") int number,
            @Schema(examples = "Programme annoncé") String name,
            @Schema(description = "In UTC.", examples = "2026-10-24T06:30:00Z") Instant releasedAt,
            @Schema(description = "What was released.") Programme programme) {

        static ReleaseView of(Release release) {
            return new ReleaseView(release.number(), release.name(), release.releasedAt(), release.programme());
        }
    }

    @POST
    @Path("/releases")
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "releaseProgramme", summary = "Release the working draft as the programme that everybody reads")
    @APIResponse(responseCode = "201", description = "Released.", content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response release(@PathParam("eventId") UUID eventId, @NotNull @Valid ReleaseName name) {
        Event event = events.organised(eventId);
        event.requirePublished();
        // numbers have no gaps and no doubles: releases of one event are made one after another
        events.getEntityManager().lock(event, LockModeType.PESSIMISTIC_WRITE);
        releases.requireFree(eventId, name.name());
        int number = releases.latest(eventId).map(Release::number).orElse(0) + 1;
        Release release = new Release(eventId, number, name.name(), clock.instant(), rooms.of(eventId), sessions.of(eventId));
        releases.persist(release);
        outbox.append(ProgrammeState.TOPIC, "released", () -> ProgrammeState.of(release));
        return Response.created(URI.create("/events/" + eventId + "/releases/" + number)).tag(Preconditions.tag(number))
                .entity(ReleaseView.of(release)).build();
    }

    @GET
    @Path("/releases")
    @Operation(operationId = "listReleases", summary = "List the releases of a programme, the first first")
    public List<ReleaseView> list(@PathParam("eventId") UUID eventId) {
        return releases.of(events.visible(eventId).id()).stream().map(ReleaseView::of).toList();
    }

    @GET
    @Path("/releases/{number}")
    @Operation(operationId = "getRelease", summary = "Read one release")
    public ReleaseView get(@PathParam("eventId") UUID eventId, @PathParam("number") int number) {
        events.visible(eventId);
        return releases.findByIdOptional(new Release.Key(eventId, number)).map(ReleaseView::of)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @GET
    @Path("/programme")
    @Operation(operationId = "getProgramme", summary = "Read the programme: the latest release")
    @APIResponse(responseCode = "200", description = "The latest release.", content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response programme(@PathParam("eventId") UUID eventId) {
        events.visible(eventId);
        Release latest = releases.latest(eventId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        return preconditions.read(latest.number(), () -> ReleaseView.of(latest));
    }
}
