package org.encommun.event.material;

import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class MaterialContractTest {

    @Test
    void aResourceIsPublishedAsInTheGoldenSample() throws Exception {
        ContractRules.producerKeeps(MaterialSnapshot.TOPIC);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(MaterialProblem.values());
    }
}
