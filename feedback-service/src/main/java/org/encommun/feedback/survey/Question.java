package org.encommun.feedback.survey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * One question of a survey, with the tally of its ratings.
 *
 * @param tally how many gave 1, 2, 3, 4 and 5; empty for a question that asks for a text
 */
record Question(UUID id, QuestionType type, String label, List<Integer> tally) {

    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    /** A question that nobody has answered yet. */
    static Question unanswered(UUID id, NewQuestion request) {
        return new Question(id, request.type(), request.label(),
                request.type() == QuestionType.RATING ? Collections.nCopies(HIGHEST, 0) : List.of());
    }

    /** The question after one more rating. */
    Question rated(int rating) {
        List<Integer> counted = new ArrayList<>(tally);
        counted.set(rating - LOWEST, counted.get(rating - LOWEST) + 1);
        return new Question(id, type, label, List.copyOf(counted));
    }

    boolean asksRating() {
        return type == QuestionType.RATING;
    }
}
