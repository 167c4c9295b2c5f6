package org.encommun.feedback.board;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;
import org.encommun.feedback.moderation.ModerationStatus;

/** A card on a board. */
@Entity
class Card {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "board_id")
    private UUID boardId;
    @Enumerated(EnumType.STRING)
    private CardType type;
    private String text;
    @Enumerated(EnumType.STRING)
    private ModerationStatus moderation;
    private int votes;

    protected Card() {}

    /** @param moderated whether who puts it has read it as a moderator would */
    Card(UUID id, UUID boardId, CardType type, String text, boolean moderated) {
        this.id = id;
        this.boardId = boardId;
        this.type = type;
        this.text = text;
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

    boolean belongsTo(UUID board) {
        return boardId.equals(board);
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
