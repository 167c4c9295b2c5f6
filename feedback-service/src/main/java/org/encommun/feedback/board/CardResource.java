package org.encommun.feedback.board;

import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.precondition.Responses;
import org.encommun.feedback.attendance.AttendeeAccess;
import org.encommun.feedback.moderation.ModerationDecision;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The cards of a board over HTTP. */
@Path("/feedback/events/{eventId}/boards/{boardId}/cards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
public class CardResource {

    private final CardService cards;
    private final Responses responses;

    CardResource(CardService cards, Responses responses) {
        this.cards = cards;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @PermitAll
    @Operation(operationId = "putCard", summary = "Add a card to a board",
            description = "Whoever was checked in at the event adds a card with their answer code; a moderator reads it "
                    + "before everybody. A moderator or organiser, with their token, adds what a group calls out, and it is "
                    + "shown at once.")
    @APIResponseSchema(value = CardView.class, responseCode = "201", responseDescription = "Done.")
    @APIResponse(responseCode = "403", description = "Nobody who was checked in at the event has the code.")
    public RestResponse<CardView> add(UUID eventId, UUID boardId,
            @Parameter(description = "The `answerCode` of the registration; not needed with a token.",
                    example = "3H8NQ0ZV5C7D1JXK")
            @HeaderParam(AttendeeAccess.ANSWER_CODE) String answerCode,
            @NotNull @Valid NewCard request) {
        return created(eventId, boardId, cards.add(eventId, boardId, answerCode, request));
    }

    @GET
    @Path("/{cardId}")
    @Authenticated
    @Operation(operationId = "getCard", summary = "Read a card before deciding on it",
            description = "For moderators and organisers. Its `ETag` is needed to decide.")
    public RestResponse<CardView> get(UUID eventId, UUID boardId, UUID cardId) {
        return ok(cards.get(eventId, boardId, cardId));
    }

    @POST
    @Path("/{cardId}/votes")
    @Idempotent
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "voteForCard", summary = "Vote for a card",
            description = "For whoever was checked in at the event, once for each card.")
    @APIResponseSchema(value = CardView.class, responseCode = "201", responseDescription = "Done.")
    @APIResponse(responseCode = "403", description = "Nobody who was checked in at the event has the code.")
    public RestResponse<CardView> vote(UUID eventId, UUID boardId, UUID cardId,
            @Parameter(description = "The `answerCode` of the registration.", example = "3H8NQ0ZV5C7D1JXK")
            @HeaderParam(AttendeeAccess.ANSWER_CODE) String answerCode) {
        return created(eventId, boardId, cards.vote(eventId, boardId, cardId, answerCode));
    }

    @PUT
    @Path("/{cardId}/moderation")
    @Authenticated
    @Operation(operationId = "moderateCard", summary = "Decide whether everybody may read a card",
            description = "For moderators and organisers.")
    public RestResponse<CardView> moderate(UUID eventId, UUID boardId, UUID cardId, @BeanParam IfMatch ifMatch,
            @NotNull @Valid ModerationDecision decision) {
        return ok(cards.moderate(eventId, boardId, cardId, ifMatch, decision.moderation()));
    }

    private RestResponse<CardView> ok(Card card) {
        return responses.ok(card.version(), () -> CardView.complete(card));
    }

    private RestResponse<CardView> created(UUID eventId, UUID boardId, Card card) {
        return responses.createdAt("/feedback/events/%s/boards/%s/cards/%s".formatted(eventId, boardId, card.id()),
                card.version(), CardView.complete(card));
    }
}
