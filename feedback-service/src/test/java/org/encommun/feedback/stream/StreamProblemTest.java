package org.encommun.feedback.stream;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class StreamProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(StreamProblem.values());
    }
}
