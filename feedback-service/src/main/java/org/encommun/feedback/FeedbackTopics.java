package org.encommun.feedback;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.OwnedTopics;
import org.encommun.feedback.board.BoardSnapshot;
import org.encommun.feedback.survey.SurveySnapshot;

/** The topics on which feedback-service publishes. */
class FeedbackTopics {

    @Produces
    @Singleton
    OwnedTopics topics() {
        return OwnedTopics.of(BoardSnapshot.TOPIC, SurveySnapshot.TOPIC);
    }
}
