package org.encommun.event.resource;

import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class ResourceContractTest {

    @Test
    void aResourceIsToldAsTheGoldenSampleShows() throws Exception {
        ContractRules.producerKeeps(ResourceState.TOPIC);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(ResourceProblem.values());
    }
}
