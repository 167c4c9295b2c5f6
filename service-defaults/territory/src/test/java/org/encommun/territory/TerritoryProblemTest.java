package org.encommun.territory;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class TerritoryProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(TerritoryProblem.values());
    }
}
