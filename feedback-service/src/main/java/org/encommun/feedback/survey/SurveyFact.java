package org.encommun.feedback.survey;

import org.encommun.defaults.outbox.Fact;

/** What can happen to a survey. */
enum SurveyFact implements Fact {
    /** It was opened. */
    OPENED,
    /** An attendee answered it. */
    ANSWERED
}
