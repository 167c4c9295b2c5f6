package org.encommun.directory.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventContractTest {

    @Test
    void theDirectoryReadsAnEventAsItsServicePublishesIt() throws Exception {
        assertThat(ContractRules.consumerReads("event-service", "event", EventSubscriber.EventSnapshot.class).organisers())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AGREED, STATED, true", "AGREED, CONFIRMED, true", "AGREED, WITHDRAWN, false", "INVITED, STATED, false",
            "DECLINED, STATED, false"})
    void whoAgreedAndHasNotWithdrawnOrganisesAnEvent(String agreement, String statement, boolean organises) {
        EngagementPart part = new EngagementPart("LEAD", agreement,
                new EngagementPart.Statement(statement, Instant.EPOCH, null, null));

        assertThat(part.stands()).isEqualTo(organises);
    }
}
