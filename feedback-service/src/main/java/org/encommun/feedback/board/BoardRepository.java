package org.encommun.feedback.board;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The boards of the events. */
@ApplicationScoped
public class BoardRepository implements PanacheRepositoryBase<Board, UUID> {

    private final CardRepository cards;

    BoardRepository(CardRepository cards) {
        this.cards = cards;
    }

    /** The boards of an event as everybody sees them, the first first. */
    public List<BoardView> views(UUID eventId) {
        return list("eventId = ?1 order by id", eventId).stream().map(board -> BoardView.of(board, cards.of(board), false))
                .toList();
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such board */
    Board get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(board -> board.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** As {@link #get}, for nobody else to change its cards until this transaction ends. */
    Board locked(UUID eventId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(board -> board.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
