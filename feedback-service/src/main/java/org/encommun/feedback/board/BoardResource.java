package org.encommun.feedback.board;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.defaults.idempotency.Idempotent;
import org.encommun.defaults.precondition.Responses;
import org.jboss.resteasy.reactive.RestResponse;

import io.quarkus.security.Authenticated;

/** The speed boat boards of an event over HTTP. */
@Path("/feedback/events/{eventId}/boards")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boards", description = "Speed boat boards: what holds a group back and what pushes it forward.")
public class BoardResource {

    private final BoardService boards;
    private final Responses responses;

    BoardResource(BoardService boards, Responses responses) {
        this.boards = boards;
        this.responses = responses;
    }

    @POST
    @Idempotent
    @Authenticated
    @Operation(operationId = "openBoard", summary = "Open a speed boat board",
            description = "For organisers of the event. Attendees add cards to it and vote for them from then on.")
    public RestResponse<BoardView> open(UUID eventId, @NotNull @Valid NewBoard request) {
        return responses.created(boards.open(eventId, request), BoardView::of);
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listBoards", summary = "List the boards of an event with their cards",
            description = "Oldest first, with the texts that moderators have shown.")
    public List<BoardView> list(UUID eventId) {
        return boards.list(eventId);
    }

    @GET
    @Path("/{boardId}")
    @PermitAll
    @Operation(operationId = "getBoard", summary = "Read a board with its cards",
            description = "Moderators and organisers also read the texts that are not shown to everybody.")
    public RestResponse<BoardView> get(UUID eventId, UUID boardId) {
        boolean withHiddenTexts = boards.showsHiddenTexts(eventId);
        return responses.ok(boards.get(eventId, boardId), board -> BoardView.of(board, withHiddenTexts));
    }
}
