package org.encommun.directory.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class EventContractTest {

    @Test
    void theDirectoryReadsAnEventAsItsServicePublishesIt() throws Exception {
        assertThat(ContractRules.consumerReads("event-service", "event", EventSubscriber.EventSnapshot.class).organisers())
                .isNotEmpty();
    }
}
