package org.encommun.feedback.survey;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.feedback.moderation.ModerationStatus;

/** What somebody said in their own words. Its id is drawn at random, so that it tells nothing of when it was said. */
@Entity
class Testimony {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    @Column(name = "survey_id")
    private UUID surveyId;
    @Column(name = "question_id")
    private UUID questionId;
    private String text;
    @Enumerated(EnumType.STRING)
    private ModerationStatus moderation = ModerationStatus.PENDING;

    protected Testimony() {}

    Testimony(Survey survey, Reply reply) {
        this.id = UUID.randomUUID();
        this.eventId = survey.eventId();
        this.surveyId = survey.id();
        this.questionId = reply.questionId();
        this.text = reply.text();
    }

    void moderate(ModerationStatus decision) {
        moderation = decision;
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
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
