package org.encommun.feedback.survey;

/** What a question asks for. */
public enum QuestionType {
    /** A whole number from 1, not at all, to 5, very much. */
    RATING,
    /** A free text, moderated before it is shown. */
    TEXT
}
