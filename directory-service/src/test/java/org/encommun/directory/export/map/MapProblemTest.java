package org.encommun.directory.export.map;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class MapProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(MapProblem.values());
    }
}
