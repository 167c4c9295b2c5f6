package org.encommun.event.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class ActorContractTest {

    @Test
    void aPublishedActorIsRead() throws Exception {
        assertThat(ContractRules.consumerReads("directory-service", "actor", ActorSnapshot.class).name())
                .isNotBlank();
    }
}
