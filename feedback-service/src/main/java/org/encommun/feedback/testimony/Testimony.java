package org.encommun.feedback.testimony;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.feedback.event.EventPart;
import org.encommun.feedback.moderation.ModerationStatus;
import org.encommun.feedback.survey.Reply;
import org.encommun.feedback.survey.Survey;

/** A free text of an answer. Its id is random, so that it does not show when the answer was given. */
@Entity
class Testimony extends EventPart {

    @Column(name = "survey_id")
    private UUID surveyId;
    @Column(name = "question_id")
    private UUID questionId;
    private String text;
    @Enumerated(EnumType.STRING)
    private ModerationStatus moderation = ModerationStatus.PENDING;

    protected Testimony() {}

    Testimony(Survey survey, Reply reply) {
        super(UUID.randomUUID(), survey.eventId());
        this.surveyId = survey.id();
        this.questionId = reply.questionId();
        this.text = reply.text();
    }

    void moderate(ModerationStatus decision) {
        moderation = decision;
    }

    UUID surveyId() {
        return surveyId;
    }

    UUID questionId() {
        return questionId;
    }

    String text() {
        return text;
    }

    ModerationStatus moderation() {
        return moderation;
    }
}
