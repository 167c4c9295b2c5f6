package org.encommun.feedback.board;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The boards, each with its cards, and who has voted for which. */
@ApplicationScoped
class BoardRepository extends AggregateRepository<Board> {

    BoardRepository(Outbox outbox) {
        super(Publication.of(outbox, BoardSnapshot.TOPIC, BoardSnapshot::of));
    }

    /** The boards of an event, oldest first. */
    List<Board> ofEvent(UUID eventId) {
        return list("eventId = ?1 order by id", eventId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such board */
    Board get(UUID eventId, UUID id) {
        return requireOfEvent(eventId, get(id));
    }

    /**
     * The board, locked until commit: votes and cards that come at the same time take turns.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such board
     */
    Board lock(UUID eventId, UUID id) {
        return requireOfEvent(eventId, lock(id));
    }

    private static Board requireOfEvent(UUID eventId, Board board) {
        if (!board.eventId().equals(eventId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return board;
    }

    /**
     * Notes that the holder of an answer code votes for a card.
     *
     * @throws Refusal {@link BoardProblem#ALREADY_VOTED} if the code was used to vote for the card before
     */
    void addVote(Card card, String answerCodeHash) {
        int added = getEntityManager()
                .createNativeQuery("insert into vote (card_id, answer_code_hash) values (:card, :hash) on conflict do nothing")
                .setParameter("card", card.id()).setParameter("hash", answerCodeHash).executeUpdate();
        if (added == 0) {
            throw new Refusal(BoardProblem.ALREADY_VOTED);
        }
    }
}
