package org.encommun.event.commitment;

import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class CommitmentContractTest {

    @Test
    void aCommitmentIsPublishedAsInTheGoldenSample() throws Exception {
        ContractRules.producerKeeps(CommitmentSnapshot.TOPIC);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(CommitmentProblem.values());
    }
}
