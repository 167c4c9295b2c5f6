package org.encommun.registration.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class ActorContractTest {

    @Test
    void registrationReadsAnActorAsTheDirectoryPublishesIt() throws Exception {
        assertThat(ContractRules.consumerReads("directory-service", "actor", ActorSnapshot.class).kind())
                .isNotBlank();
    }
}
