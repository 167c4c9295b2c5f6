package org.encommun.event.representation;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.event.actor.ActorProblem;
import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class RepresentationContractTest {

    @Test
    void whoSpeaksForAnActorIsReadFromTheGoldenSample() throws Exception {
        RepresentationSnapshot read = ContractRules.consumerReads("directory-service", "representation",
                RepresentationSnapshot.class);

        assertThat(read.representatives()).hasSize(1);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(ActorProblem.values());
    }
}
