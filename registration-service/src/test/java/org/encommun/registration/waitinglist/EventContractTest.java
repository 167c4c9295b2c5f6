package org.encommun.registration.waitinglist;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.registration.event.EventProblem;
import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class EventContractTest {

    @Test
    void eventsAndProgrammesAreReadAsTheirServicePublishesThem() throws Exception {
        assertThat(ContractRules.consumerReads("event-service", "event", EventSubscriber.EventSnapshot.class).capacity())
                .isEqualTo(40);
        assertThat(ContractRules.consumerReads("event-service", "programme", ProgrammeSubscriber.ProgrammeSnapshot.class)
                .sessions()).hasSize(1);
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(EventProblem.values());
    }
}
