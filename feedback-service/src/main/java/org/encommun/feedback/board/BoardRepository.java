package org.encommun.feedback.board;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.problem.Refusal;
import org.encommun.feedback.event.EventPartRepository;

/** The boards, each with its cards, and who has voted for which. */
@ApplicationScoped
class BoardRepository extends EventPartRepository<Board> {

    BoardRepository(Outbox outbox) {
        super(Publication.of(outbox, BoardSnapshot.TOPIC, BoardSnapshot::of));
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
