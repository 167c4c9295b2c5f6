package org.encommun.feedback.testimony;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.paging.Page;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.feedback.moderation.ModerationDecision;
import org.encommun.feedback.moderation.ModerationStatus;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** Testimonies over HTTP. */
@Path("/feedback/events/{eventId}/testimonies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Testimonies", description = "Free texts, read by a moderator before everybody.")
public class TestimonyResource {

    private final TestimonyService testimonies;
    private final Responses responses;

    TestimonyResource(TestimonyService testimonies, Responses responses) {
        this.testimonies = testimonies;
        this.responses = responses;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listTestimonies", summary = "List the testimonies of an event",
            description = "Everybody reads those that are SHOWN; the others are for moderators and organisers.")
    public Page<TestimonyView> list(UUID eventId,
            @Parameter(description = "Only those with this decision.") @QueryParam("moderation")
            @DefaultValue("SHOWN") ModerationStatus moderation,
            @Valid @BeanParam PageRequest page) {
        return page.of(testimonies.list(eventId, moderation, page), Testimony::id, TestimonyView::of);
    }

    @GET
    @Path("/{testimonyId}")
    @Authenticated
    @Operation(operationId = "getTestimony", summary = "Read a testimony before deciding on it",
            description = "For moderators and organisers. Its `ETag` is needed to decide.")
    public RestResponse<TestimonyView> get(UUID eventId, UUID testimonyId) {
        return responses.ok(testimonies.get(eventId, testimonyId), TestimonyView::of);
    }

    @PUT
    @Path("/{testimonyId}/moderation")
    @Authenticated
    @Operation(operationId = "moderateTestimony", summary = "Decide whether everybody may read a testimony",
            description = "For moderators and organisers.")
    public RestResponse<TestimonyView> moderate(UUID eventId, UUID testimonyId, @BeanParam IfMatch ifMatch,
            @NotNull @Valid ModerationDecision decision) {
        return responses.ok(testimonies.moderate(eventId, testimonyId, ifMatch, decision.moderation()), TestimonyView::of);
    }
}
