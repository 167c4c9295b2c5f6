package org.encommun.feedback.survey;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.encommun.feedback.event.KnownEventRepository;
import org.encommun.feedback.moderation.ModerationDecision;
import org.encommun.feedback.moderation.ModerationStatus;

import io.quarkus.security.Authenticated;

/** What people said in their own words, over HTTP. */
@Path("/feedback/events/{eventId}/testimonies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Testimonies", description = "Free texts, read by a moderator before everybody.")
public class TestimonyResource {

    private final KnownEventRepository events;
    private final TestimonyRepository testimonies;
    private final Preconditions preconditions;
    private final CurrentUser caller;

    TestimonyResource(KnownEventRepository events, TestimonyRepository testimonies, Preconditions preconditions,
            CurrentUser caller) {
        this.events = events;
        this.testimonies = testimonies;
        this.preconditions = preconditions;
        this.caller = caller;
    }

    @GET
    @Operation(operationId = "listTestimonies", summary = "List the testimonies of an event",
            description = "Everybody reads those that are SHOWN; the others are for moderators and organisers.")
    @SecurityRequirement(name = "bearer")
    public Page<TestimonyView> list(@PathParam("eventId") UUID eventId,
            @Parameter(description = "Which ones.") @QueryParam("moderation")
            @DefaultValue("SHOWN") ModerationStatus moderation,
            @Valid @BeanParam PageRequest page) {
        if (moderation != ModerationStatus.SHOWN) {
            caller.require(eventId, Role.MODERATOR, Role.ORGANISER);
        }
        events.get(eventId);
        return page.of(testimonies.after(eventId, moderation, page.afterId(), page.rows()), Testimony::id, TestimonyView::of);
    }

    @GET
    @Path("/{testimonyId}")
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getTestimony", summary = "Read a testimony before deciding on it")
    @APIResponse(responseCode = "200", description = "The testimony.",
            content = @Content(schema = @Schema(implementation = TestimonyView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("testimonyId") UUID testimonyId) {
        caller.require(eventId, Role.MODERATOR, Role.ORGANISER);
        Testimony testimony = testimonies.get(eventId, testimonyId);
        return preconditions.read(testimony.version(), () -> TestimonyView.of(testimony));
    }

    @PUT
    @Path("/{testimonyId}/moderation")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "moderateTestimony", summary = "Decide whether everybody may read a testimony")
    @APIResponse(responseCode = "200", description = "Decided.",
            content = @Content(schema = @Schema(implementation = TestimonyView.class)))
    public Response moderate(@PathParam("eventId") UUID eventId, @PathParam("testimonyId") UUID testimonyId,
            @NotNull @Valid ModerationDecision decision) {
        caller.require(eventId, Role.MODERATOR, Role.ORGANISER);
        Testimony testimony = testimonies.get(eventId, testimonyId);
        preconditions.requireMatch(testimony.version());
        testimony.moderate(decision.moderation());
        testimonies.flush();
        return Preconditions.changed(testimony.version(), TestimonyView.of(testimony));
    }
}
