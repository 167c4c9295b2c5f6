package org.encommun.directory.imports.job;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class ImportProblemTest {

    @Test
    void everyRefusalIsExplainedAndDocumented() {
        ProblemRules.check(ImportProblem.values());
    }
}
