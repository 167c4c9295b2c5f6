package org.encommun.event.venue;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class VenueProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(VenueProblem.values());
    }
}
