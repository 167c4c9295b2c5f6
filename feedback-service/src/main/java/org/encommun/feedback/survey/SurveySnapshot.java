package org.encommun.feedback.survey;

import java.util.List;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/** A survey as it is published: tallies, no answers; the contract is {@code contracts/survey.v1.schema.json}. */
public record SurveySnapshot(UUID id, long version, UUID eventId, UUID sessionId, String title, int answers,
        List<RatingState> ratings)
        implements
            Snapshot {

    /** The topic on which it is published. */
    public static final StateTopic<SurveySnapshot> TOPIC = new StateTopic<>("survey", 1, SurveySnapshot.class,
            SurveyFact.values());

    /** How a question was rated. */
    record RatingState(UUID questionId, String label, List<Integer> tally) {}

    static SurveySnapshot of(Survey survey) {
        return new SurveySnapshot(survey.id(), survey.version(), survey.eventId(), survey.sessionId(), survey.title(),
                survey.answerCount(), survey.questions().stream().filter(Question::asksRating)
                        .map(question -> new RatingState(question.id(), question.label(), question.tally())).toList());
    }

    @Override
    public UUID scope() {
        return eventId;
    }
}
