package org.encommun.feedback.board;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A board as the API shows it. */
public record BoardView(@Schema(examples = "019aa4c5-0003-7000-8000-00000000000d") UUID id,
        @Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
        @Schema(nullable = true, description = "The workshop in which it is made.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Schema(examples = "Le métier de conseiller numérique") String title,
        @Schema(description = "The cards, oldest first.") List<CardView> cards) {

    /** As everybody may read it. */
    static BoardView of(Board board) {
        return of(board, false);
    }

    /** @param withHiddenTexts whether the texts are included that only moderators may read */
    static BoardView of(Board board, boolean withHiddenTexts) {
        return new BoardView(board.id(), board.eventId(), board.sessionId(), board.title(),
                board.cards().stream().map(card -> CardView.of(card, withHiddenTexts)).toList());
    }
}
