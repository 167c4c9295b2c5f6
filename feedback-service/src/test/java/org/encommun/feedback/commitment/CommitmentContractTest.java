package org.encommun.feedback.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class CommitmentContractTest {

    @Test
    void aCommitmentIsReadAsItsServicePublishesIt() throws Exception {
        assertThat(ContractRules.consumerReads("event-service", "commitment", CommitmentSnapshot.class).statements())
                .hasSize(2);
    }
}
