package org.encommun.feedback.board;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;
import org.encommun.feedback.moderation.ModerationStatus;

/** A card on a board. Its own version is the basis of a moderator's decision: votes and other cards change the board's. */
@Entity
class Card {

    @Id
    private UUID id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private CardType type;
    private String text;
    @Enumerated(EnumType.STRING)
    private ModerationStatus moderation;
    private int votes;

    protected Card() {}

    /** @param moderated whether a moderator adds it, so that nobody needs to read it first */
    Card(UUID id, NewCard request, boolean moderated) {
        this.id = id;
        this.type = request.type();
        this.text = request.text();
        this.moderation = moderated ? ModerationStatus.SHOWN : ModerationStatus.PENDING;
    }

    /** @throws Refusal {@link BoardProblem#CARD_HIDDEN} */
    void vote() {
        if (moderation == ModerationStatus.HIDDEN) {
            throw new Refusal(BoardProblem.CARD_HIDDEN);
        }
        votes++;
    }

    void moderate(ModerationStatus decision) {
        moderation = decision;
    }

    boolean isShown() {
        return moderation == ModerationStatus.SHOWN;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    CardType type() {
        return type;
    }

    String text() {
        return text;
    }

    ModerationStatus moderation() {
        return moderation;
    }

    int votes() {
        return votes;
    }
}
