package org.encommun.event.edition.request;

import java.util.List;
import java.util.UUID;

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
import org.encommun.defaults.precondition.AlwaysFresh;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** Requests to follow an edition over HTTP. */
@Path("/events/{eventId}/edition-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "Editions",
        description = "An event follows an edition of another team with the consent of that team: only then does it appear among the editions "
                + "and may take over what is open.")
public class EditionRequestResource {

    private final EditionRequestService requests;
    private final Responses responses;

    EditionRequestResource(EditionRequestService requests, Responses responses) {
        this.requests = requests;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Operation(operationId = "requestEdition", summary = "Ask the team of an edition whether an event of yours may follow it",
            description = "The team sees the title, the slug and the start of your event, also while it is a draft. Whoever organises both "
                    + "events sets `previousEditionId` instead.")
    public RestResponse<EditionRequestView> submit(UUID eventId, @NotNull @Valid NewEditionRequest request) {
        return created(eventId, requests.submit(eventId, request.followerId()));
    }

    @GET
    @Operation(operationId = "listEditionRequests", summary = "List the requests to follow an edition, oldest first",
            description = "All for the organisers of the edition; for others those of the events that they organise.")
    public List<EditionRequestView> list(UUID eventId) {
        return requests.list(eventId).stream().map(EditionRequestView::of).toList();
    }

    @GET
    @Path("/{requestId}")
    @AlwaysFresh
    @Operation(operationId = "getEditionRequest", summary = "Read a request to follow an edition",
            description = "For the organisers of both events.")
    public RestResponse<EditionRequestView> get(UUID eventId, UUID requestId) {
        EditionRequestService.NamedRequest named = requests.get(eventId, requestId);
        return responses.fresh(named.request().version(), EditionRequestView.of(named));
    }

    @POST
    @Path("/{requestId}/acceptance")
    @Idempotent
    @Operation(operationId = "acceptEditionRequest", summary = "Let an event follow the edition",
            description = "For the organisers of the edition. The event follows it from then on, instead of any other.")
    public RestResponse<EditionRequestView> accept(UUID eventId, UUID requestId) {
        return created(eventId, requests.accept(eventId, requestId));
    }

    @POST
    @Path("/{requestId}/refusal")
    @Idempotent
    @Operation(operationId = "refuseEditionRequest", summary = "Refuse that an event follows the edition",
            description = "For the organisers of the edition.")
    public RestResponse<EditionRequestView> refuse(UUID eventId, UUID requestId) {
        return created(eventId, requests.refuse(eventId, requestId));
    }

    @DELETE
    @Path("/{requestId}")
    @Operation(operationId = "withdrawEditionRequest", summary = "Withdraw a request to follow an edition",
            description = "For the organisers of the event that would follow. It stays in the list as withdrawn.")
    public void withdraw(UUID eventId, UUID requestId, @BeanParam IfMatch ifMatch) {
        requests.withdraw(eventId, requestId, ifMatch);
    }

    private RestResponse<EditionRequestView> created(UUID eventId, EditionRequestService.NamedRequest named) {
        return responses.createdAt("/events/%s/edition-requests/%s".formatted(eventId, named.request().id()),
                named.request().version(), EditionRequestView.of(named));
    }
}
