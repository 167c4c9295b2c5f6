package org.encommun.feedback.board;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CardRepository implements PanacheRepositoryBase<Card, UUID> {

    List<Card> of(Board board) {
        return list("boardId = ?1 order by id", board.id());
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the board has no such card */
    Card get(Board board, UUID id) {
        return findByIdOptional(id).filter(card -> card.belongsTo(board.id()))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@link BoardProblem#ALREADY_VOTED} if the code was used to vote for the card before */
    void requireFirstVote(Card card, String answerCodeHash) {
        int noted = getEntityManager()
                .createNativeQuery("insert into vote (card_id, answer_code_hash) values (:card, :hash) on conflict do nothing")
                .setParameter("card", card.id()).setParameter("hash", answerCodeHash).executeUpdate();
        if (noted == 0) {
            throw new Refusal(BoardProblem.ALREADY_VOTED);
        }
    }
}
