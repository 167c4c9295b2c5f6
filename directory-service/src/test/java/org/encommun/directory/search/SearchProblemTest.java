package org.encommun.directory.search;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class SearchProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(SearchProblem.values());
    }
}
