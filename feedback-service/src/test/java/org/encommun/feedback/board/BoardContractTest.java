package org.encommun.feedback.board;

import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class BoardContractTest {

    @Test
    void aBoardIsPublishedAsInTheGoldenSample() throws Exception {
        ContractRules.producerKeeps(BoardSnapshot.TOPIC);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(BoardProblem.values());
    }
}
