package org.encommun.feedback.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class EventContractTest {

    @Test
    void anEventIsReadAsItsServicePublishesIt() throws Exception {
        assertThat(ContractRules.consumerReads("event-service", "event", EventSnapshot.class).title())
                .isNotBlank();
    }
}
