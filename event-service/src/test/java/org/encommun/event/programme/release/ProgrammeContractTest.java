package org.encommun.event.programme.release;

import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class ProgrammeContractTest {

    @Test
    void aProgrammeIsPublishedAsInTheGoldenSample() throws Exception {
        ContractRules.producerKeeps(ProgrammeSnapshot.TOPIC);
    }

    @Test
    void aSessionIsPublishedAsInTheGoldenSample() throws Exception {
        ContractRules.producerKeeps(SessionSnapshot.TOPIC);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(ProgrammeProblem.values());
    }
}
