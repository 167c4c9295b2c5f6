package org.encommun.directory.opposition.screening;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class OppositionProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(OppositionProblem.values());
    }
}
