package org.encommun.feedback.board;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

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
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.precondition.Preconditions;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;
import org.encommun.feedback.event.KnownEventRepository;

import io.quarkus.security.Authenticated;

/** The speed boat boards of an event over HTTP. */
@Path("/feedback/events/{eventId}/boards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards", description = "Speed boat boards: what holds a group back and what pushes it forward.")
public class BoardResource {

    private final KnownEventRepository events;
    private final BoardRepository boards;
    private final CardRepository cards;
    private final UuidGenerator identities;
    private final Preconditions preconditions;
    private final Outbox outbox;
    private final CurrentUser caller;
    private final Clock clock;

    BoardResource(KnownEventRepository events, BoardRepository boards, CardRepository cards, UuidGenerator identities,
            Preconditions preconditions,
            Outbox outbox,
            CurrentUser caller, Clock clock) {
        this.events = events;
        this.boards = boards;
        this.cards = cards;
        this.identities = identities;
        this.preconditions = preconditions;
        this.outbox = outbox;
        this.caller = caller;
        this.clock = clock;
    }

    /** What a board is to be about. */
    public record NewBoard(@NotBlank @Size(max = 200) @Schema(examples = "Le métier de conseiller numérique") String title,
            @Schema(description = "The workshop in which it is made.",
                    examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId) {}

    @POST
    @Idempotent
    @Transactional
    @Authenticated
    @SecurityRequirement(name = "bearer")
    @Operation(operationId = "openBoard", summary = "Open a speed boat board")
    @APIResponse(responseCode = "201", description = "Opened.",
            content = @Content(schema = @Schema(implementation = BoardView.class)))
    public Response open(@PathParam("eventId") UUID eventId, @NotNull @Valid NewBoard wanted) {
        caller.require(eventId, Role.ORGANISER);
        events.get(eventId);
        Board board = new Board(identities.next(), eventId, wanted.sessionId(), wanted.title(), clock.instant());
        boards.persist(board);
        outbox.append(BoardSnapshot.TOPIC, BoardFact.OPENED, () -> BoardSnapshot.of(board, List.of()));
        return Preconditions.created("/feedback/events/" + eventId + "/boards/" + board.id(), board.version(),
                BoardView.of(board, List.of(), true));
    }

    @GET
    @Operation(operationId = "listBoards", summary = "List the boards of an event with their cards")
    public List<BoardView> list(@PathParam("eventId") UUID eventId) {
        events.get(eventId);
        return boards.views(eventId);
    }

    @GET
    @Path("/{boardId}")
    @Operation(operationId = "getBoard", summary = "Read a board with its cards",
            description = "Moderators and organisers also read the texts that are not shown to everybody.")
    @APIResponse(responseCode = "200", description = "The board.",
            content = @Content(schema = @Schema(implementation = BoardView.class)))
    public Response get(@PathParam("eventId") UUID eventId, @PathParam("boardId") UUID boardId) {
        Board board = boards.get(eventId, boardId);
        boolean everything = caller.holds(eventId, Role.MODERATOR, Role.ORGANISER);
        return preconditions.read(board.version(), () -> BoardView.of(board, cards.of(board), everything));
    }
}
