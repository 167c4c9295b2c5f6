package org.encommun.directory.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.encommun.directory.engagement.CommitmentSubscriber.CommitmentSnapshot;
import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class CommitmentContractTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    @Test
    void theDirectoryReadsACommitmentAsItsServicePublishesIt() throws Exception {
        CommitmentSnapshot read = ContractRules.consumerReads("event-service", "commitment", CommitmentSnapshot.class);

        assertThat(read.isOpen()).isTrue();
        assertThat(read.standing()).containsExactlyInAnyOrder(UUID.fromString("019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42"),
                UUID.fromString("019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43"));
    }

    @Test
    void anActorThatHasWithdrawnMadeNoCommitment() {
        assertThat(commitment("PLANNED", "WITHDRAWN").standing()).containsExactly(ONE);
        assertThat(commitment("PLANNED", "STATED").standing()).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void aCommitmentThatWasKeptOrAbandonedIsOpenNoMore() {
        assertThat(commitment("PLANNED", "STATED").isOpen()).isTrue();
        assertThat(commitment("KEPT", "STATED").isOpen()).isFalse();
        assertThat(commitment("ABANDONED", "STATED").isOpen()).isFalse();
    }

    private static CommitmentSnapshot commitment(String state, String statement) {
        return new CommitmentSnapshot(new UUID(0, 9), List.of(ONE), List.of(OTHER), state, List.of(
                new CommitmentSnapshot.PartyStatement(OTHER,
                        new EngagementPart.Statement(statement, Instant.EPOCH, null, null))));
    }
}
