package org.encommun.feedback.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.feedback.event.EventPart;
import org.encommun.feedback.moderation.ModerationStatus;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A speed boat board: what holds a group back and what pushes it forward, on cards. */
@Entity
class Board extends EventPart {

    @Column(name = "session_id")
    private UUID sessionId;
    private String title;
    @Column(name = "changed_at")
    private Instant changedAt;
    @OneToMany(fetch = FetchType.EAGER, cascade = CascadeType.PERSIST)
    @Fetch(FetchMode.SUBSELECT)
    @JoinColumn(name = "board_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Card> cards = new ArrayList<>();

    protected Board() {}

    Board(UUID id, UUID eventId, NewBoard request, Instant now) {
        super(id, eventId);
        this.sessionId = request.sessionId();
        this.title = request.title();
        this.changedAt = now;
        register(BoardFact.OPENED);
    }

    /** Adds a card after all others. */
    Card add(Card card, Instant now) {
        cards.add(card);
        changed(BoardFact.CARD_ADDED, now);
        return card;
    }

    /**
     * Counts a vote for a card.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the board has no such card, {@link BoardProblem#CARD_HIDDEN}
     */
    Card vote(UUID cardId, Instant now) {
        Card card = card(cardId);
        card.vote();
        changed(BoardFact.CARD_VOTED, now);
        return card;
    }

    /**
     * Lets everybody read a card's text, or nobody.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the board has no such card
     */
    Card moderate(UUID cardId, ModerationStatus decision, Instant now) {
        Card card = card(cardId);
        card.moderate(decision);
        changed(BoardFact.CARD_MODERATED, now);
        return card;
    }

    /** Cards have rows of their own, so the board's row is changed with them: its version orders the snapshots of the bus. */
    private void changed(BoardFact fact, Instant now) {
        changedAt = now;
        register(fact);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the board has no such card */
    Card card(UUID cardId) {
        return cards.stream().filter(card -> card.id().equals(cardId)).findFirst()
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    UUID sessionId() {
        return sessionId;
    }

    String title() {
        return title;
    }

    /** Oldest first. */
    List<Card> cards() {
        return List.copyOf(cards);
    }
}
