package org.encommun.directory.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;

import org.encommun.directory.engagement.SessionSubscriber.SessionSnapshot;
import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class SessionContractTest {

    @Test
    void theDirectoryReadsASessionAsItsServicePublishesIt() throws Exception {
        assertThat(ContractRules.consumerReads("event-service", "session", SessionSnapshot.class).hosts())
                .containsExactly(UUID.fromString("019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42"));
    }

    @Test
    void aCancelledSessionIsHeldByNobody() {
        assertThat(new SessionSnapshot(new UUID(0, 9), true, List.of(new UUID(0, 1), new UUID(0, 2))).hosts()).isEmpty();
    }
}
