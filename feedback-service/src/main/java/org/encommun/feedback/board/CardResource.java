package org.encommun.feedback.board;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.encommun.feedback.attendance.AttendeeRepository;
import org.encommun.feedback.moderation.ModerationDecision;

import io.quarkus.security.Authenticated;

/** The cards of a board over HTTP. */
@Path("/feedback/events/{eventId}/boards/{boardId}/cards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards")
public class CardResource {

    private static final String ANSWER_CODE = "Answer-Code";

    private final BoardRepository boards;
    private final CardRepository cards;
    private final AttendeeRepository attendees;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final CurrentUser caller;
    private final Clock clock;

    CardResource(BoardRepository boards, CardRepository cards, AttendeeRepository attendees, UuidGenerator identities,
            Preconditions preconditions,
            Outbox outbox,
            CurrentUser caller, Clock clock) {
        this.boards = boards;
        this.cards = cards;
        this.attendees = attendees;
        this.identities = identities;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** What stands on a card. */
    public record NewCard(@NotNull @Schema(description = "Goal, lever, brake or risk.") CardType type,
            @NotBlank @Size(max = 280) @Schema(description = "Write nothing of other people on it.",
                    examples = "Un travail que personne ne voit") String text) {}

    @POST
    @Idempotent
    @Transactional
    @Operation(operationId = "putCard", summary = "Put a card on a board",
            description = "Whoever was checked in at the event puts a card with their answer code; a moderator reads it "
                    + "before everybody. A facilitator, with a token for the event, puts what the table calls out, and it "
                    + "is shown at once.")
    @APIResponse(responseCode = "201", description = "Put.",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    @APIResponse(responseCode = "403", description = "The code is not that of somebody who was checked in.")
    public Response put(@PathParam("eventId") UUID eventId, @PathParam("boardId") UUID boardId,
            @Parameter(description = "The answerCode of the registration; not needed with a token.",
                    example = "3H8NQ0ZV5C7D1JXK")
            @HeaderParam(ANSWER_CODE) String answerCode,
            @NotNull @Valid NewCard wanted) {
        boolean facilitates = caller.holds(eventId, Role.MODERATOR, Role.ORGANISER);
        if (!facilitates) {
            attendees.present(eventId, answerCode);
        }
        Board board = boards.locked(eventId, boardId);
        Card card = new Card(identities.next(), boardId, wanted.type(), wanted.text(), facilitates);
        cards.persist(card);
        publish(BoardFact.CARD_ADDED, board);
        return created(board, card);
    }

    @GET
    @Path("/{cardId}")
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "getCard", summary = "Read a card before deciding on it")
    @APIResponse(responseCode = "200", description = "The card.",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("boardId") UUID boardId,
            @PathParam("cardId") UUID cardId) {
        caller.require(eventId, Role.MODERATOR, Role.ORGANISER);
        Card card = cards.get(boards.get(eventId, boardId), cardId);
        return preconditions.read(card.version(), () -> CardView.of(card, true));
    }

    @POST
    @Path("/{cardId}/votes")
    @Idempotent
    @Transactional
    @Operation(operationId = "voteForCard", summary = "Vote for a card",
            description = "For whoever was checked in at the event, once a card.")
    @APIResponse(responseCode = "201", description = "Counted.",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    @APIResponse(responseCode = "403", description = "The code is not that of somebody who was checked in.")
    public Response vote(@PathParam("eventId") UUID eventId, @PathParam("boardId") UUID boardId,
            @PathParam("cardId") UUID cardId,
            @Parameter(description = "The answerCode of the registration.", example = "3H8NQ0ZV5C7D1JXK")
            @HeaderParam(ANSWER_CODE) String answerCode) {
        String hash = attendees.present(eventId, answerCode).answerCodeHash();
        Board board = boards.locked(eventId, boardId);
        Card card = cards.get(board, cardId);
        cards.requireFirstVote(card, hash);
        card.vote();
        publish(BoardFact.CARD_VOTED, board);
        return created(board, card);
    }

    @PUT
    @Path("/{cardId}/moderation")
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "moderateCard", summary = "Decide whether everybody may read a card")
    @APIResponse(responseCode = "200", description = "Decided.",
            content = @Content(schema = @Schema(implementation = CardView.class)))
    public Response moderate(@PathParam("eventId") UUID eventId, @PathParam("boardId") UUID boardId,
            @PathParam("cardId") UUID cardId,
            @NotNull @Valid ModerationDecision decision) {
        caller.require(eventId, Role.MODERATOR, Role.ORGANISER);
        Board board = boards.locked(eventId, boardId);
        Card card = cards.get(board, cardId);
        preconditions.requireMatch(card.version());
        card.moderate(decision.moderation());
        publish(BoardFact.CARD_MODERATED, board);
        return Preconditions.changed(card.version(), CardView.of(card, true));
    }

    private void publish(BoardFact fact, Board board) {
        board.cardsChanged(clock.instant());
        outbox.append(BoardSnapshot.TOPIC, fact, () -> BoardSnapshot.of(board, cards.of(board)));
    }

    private static Response created(Board board, Card card) {
        return Response
                .created(URI.create("/feedback/events/%s/boards/%s/cards/%s".formatted(board.eventId(), board.id(), card.id())))
                .tag(Preconditions.tag(card.version())).entity(CardView.of(card, true)).build();
    }
}
