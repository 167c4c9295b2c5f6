package org.encommun.event.speaker;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class SpeakerProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(SpeakerProblem.values());
    }
}
