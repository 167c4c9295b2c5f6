package org.encommun.directory.link;

import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class LinkProblemTest {

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(LinkProblem.values());
    }
}
