package org.encommun.directory.mapping;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class MappingProblemTest {

    @Test
    void everyRefusalIsExplainedAndDocumented() {
        ProblemRules.check(MappingProblem.values());
    }
}
