package org.encommun.event.programme.release;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.actor.KnownActor;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;
import org.encommun.event.programme.Programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.quarkus.security.Authenticated;

/** The releases of a programme over HTTP, and the latest of them as the programme that everybody reads. */
@Path("/events/{eventId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programme", description = "Sessions, from the working draft to numbered releases, and what warns before one.")
public class ReleaseResource {

    private final EventRepository events;
    private final ReleaseRepository releases;
    private final ReleaseService desk;
    private final ReleaseRestore resumption;
    private final KnownActorRepository actors;
    private final Preconditions preconditions;

    ReleaseResource(EventRepository events, ReleaseRepository releases, ReleaseService desk, ReleaseRestore resumption,
            KnownActorRepository actors,
            Preconditions preconditions) {
        this.events = events;
        this.releases = releases;
        this.desk = desk;
        this.resumption = resumption;
        this.actors = actors;
        this.preconditions = preconditions;
    }

    /** How a release is to be called, and why it is made against warnings. */
    public record ReleaseRequest(
            @NotBlank @Size(max = 100)
            @Schema(description = "A name of its own within the event.", examples = "Programme annoncé") String name,
            @Size(max = 1_000) @Pattern(regexp = "(?s).*\\S.*")
            @Schema(description = "Why it is released although warnings block; needed only if some do.",
                    examples = "Les deux ateliers de la salle A partagent le même matériel, c’est voulu.") String reason) {}

    /** A release as the API shows it. */
    public record ReleaseView(@JsonUnwrapped ReleaseSummary summary,
            @Schema(nullable = true,
                    description = "Why it was released although warnings blocked; shown to its organisers only.",
                    examples = "Les deux ateliers de la salle A partagent le même matériel, c’est voulu.") String reason,
            @Schema(description = "How it differs from the release before.") List<SessionChange> changes,
            @Schema(description = "What was released.") Programme programme) {

        static ReleaseView of(Release release, boolean organiser) {
            return new ReleaseView(release.summary(), organiser ? release.reason() : null, release.changes(),
                    release.programme());
        }
    }

    @POST
    @Path("/releases")
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "releaseProgramme", summary = "Release the working draft as the programme that everybody reads")
    @APIResponse(responseCode = "201", description = "Released.",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response release(@PathParam("eventId") UUID eventId, @NotNull @Valid ReleaseRequest request) {
        Release release = desk.release(events.organised(eventId), request.name(), request.reason());
        return Preconditions.created("/events/" + eventId + "/releases/" + release.number(), release.number(),
                ReleaseView.of(release, true));
    }

    @GET
    @Path("/releases")
    @Operation(operationId = "listReleases", summary = "List the releases of a programme, the first first")
    public List<ReleaseSummary> list(@PathParam("eventId") UUID eventId) {
        return releases.of(events.visible(eventId).id());
    }

    @GET
    @Path("/releases/{number}")
    @Operation(operationId = "getRelease", summary = "Read one release, and how it differs from the one before")
    @APIResponse(responseCode = "200", description = "The release.",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("number") int number) {
        Event event = events.visible(eventId);
        Release release = releases.get(eventId, number);
        return preconditions.read(number, () -> ReleaseView.of(release, events.isOrganised(event)));
    }

    @POST
    @Path("/releases/{number}/resumption")
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "resumeRelease", summary = "Take an old release up again as the working draft",
            description = "Sessions that the release does not hold stay in the draft without a time; venues and rooms "
                    + "that are gone come back. Readers see nothing of it before the next release.")
    @APIResponse(responseCode = "201", description = "Taken up.",
            content = @Content(schema = @Schema(implementation = ReleaseSummary.class)))
    public Response resume(@PathParam("eventId") UUID eventId, @PathParam("number") int number) {
        Event event = events.organised(eventId);
        event.requireNotCancelled();
        Release release = releases.get(eventId, number);
        resumption.resume(event, release);
        return Preconditions.created("/events/" + eventId + "/sessions", number, release.summary());
    }

    @GET
    @Path("/coconstruction")
    @Operation(operationId = "getCoconstruction", summary = "Read how far the programme was made together",
            description = "Of the latest release: the share of its sessions held by two or more actors of different kinds.")
    public Coconstruction coconstruction(@PathParam("eventId") UUID eventId) {
        events.visible(eventId);
        List<Programme.Session> sessions = releases.latest(eventId).map(Release::programme).orElse(Programme.NONE).sessions();
        Set<UUID> hosts = sessions.stream().flatMap(session -> session.hostIds().stream()).collect(Collectors.toSet());
        return Coconstruction.of(sessions,
                actors.all(hosts).stream().collect(Collectors.toMap(KnownActor::id, KnownActor::kind)));
    }

    @GET
    @Path("/programme")
    @Operation(operationId = "getProgramme", summary = "Read the programme: the latest release")
    @APIResponse(responseCode = "200", description = "The latest release.",
            content = @Content(schema = @Schema(implementation = ReleaseView.class)))
    public Response programme(@PathParam("eventId") UUID eventId) {
        Event event = events.visible(eventId);
        Release latest = releases.latest(eventId).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        Response answer = preconditions.read(latest.number(), () -> ReleaseView.of(latest, false));
        return event.isPublic()
                ? Response.fromResponse(answer).header(HttpHeaders.CACHE_CONTROL, "public, max-age=60").build()
                : answer;
    }
}
