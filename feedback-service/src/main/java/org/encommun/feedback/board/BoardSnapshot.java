package org.encommun.feedback.board;

import java.util.List;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.feedback.moderation.ModerationStatus;

/**
 * A board as it is published, without the texts of its cards; the contract is {@code contracts/board.v1.schema.json}.
 */
public record BoardSnapshot(UUID id, long version, UUID eventId, UUID sessionId, String title,
        List<CardState> cards) implements Snapshot {

    /** The topic on which it is published. */
    public static final StateTopic<BoardSnapshot> TOPIC = new StateTopic<>("board", 1, BoardSnapshot.class,
            BoardFact.values());

    /** A card without its text. */
    record CardState(UUID id, CardType type, int votes, ModerationStatus moderation) {}

    static BoardSnapshot of(Board board) {
        return new BoardSnapshot(board.id(), board.version(), board.eventId(), board.sessionId(), board.title(),
                board.cards().stream().map(card -> new CardState(card.id(), card.type(), card.votes(), card.moderation()))
                        .toList());
    }

    @Override
    public UUID scope() {
        return eventId;
    }
}
