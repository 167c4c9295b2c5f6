package org.encommun.feedback.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class EventContractTest {

    @Test
    void anEventIsReadAsItsServiceTellsIt() throws Exception {
        assertThat(ContractRules.consumerReads("event-service", "event", KnownEventRepository.EventSnapshot.class).title())
                .isNotBlank();
    }
}
