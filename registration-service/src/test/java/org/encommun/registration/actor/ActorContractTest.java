package org.encommun.registration.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class ActorContractTest {

    @Test
    void registrationReadsAnActorAsTheDirectoryTellsIt() throws Exception {
        assertThat(ContractRules.consumerReads("directory-service", "actor", KnownActorRepository.ActorSnapshot.class).kind())
                .isNotBlank();
    }
}
