package org.encommun.feedback.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.encommun.feedback.survey.Reply;
import org.encommun.feedback.survey.Survey;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The ratings of one attendee, of whom only the kind is stored. Its id is random, so that it does not show when the answer was
 * given.
 */
@Entity
class Answer {

    @Id
    private UUID id;
    @Column(name = "survey_id")
    private UUID surveyId;
    @Column(name = "participant_kind")
    private String participantKind;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Integer> ratings;

    protected Answer() {}

    Answer(Survey survey, String participantKind, List<Reply> replies) {
        this.id = UUID.randomUUID();
        this.surveyId = survey.id();
        this.participantKind = participantKind;
        this.ratings = replies.stream().filter(reply -> reply.rating() != null)
                .collect(Collectors.toMap(reply -> reply.questionId().toString(), Reply::rating));
    }
}
