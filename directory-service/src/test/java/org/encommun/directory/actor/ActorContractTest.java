package org.encommun.directory.actor;

import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class ActorContractTest {

    @Test
    void anActorIsPublishedAsTheGoldenSampleShows() throws Exception {
        ContractRules.producerKeeps(ActorSnapshot.TOPIC);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(ActorProblem.values());
    }
}
