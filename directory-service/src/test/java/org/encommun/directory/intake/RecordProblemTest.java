package org.encommun.directory.intake;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class RecordProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(RecordProblem.values());
    }
}
