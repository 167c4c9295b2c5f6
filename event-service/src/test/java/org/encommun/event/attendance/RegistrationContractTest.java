package org.encommun.event.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.junit.jupiter.api.Test;

class RegistrationContractTest {

    @Test
    void aPublishedRegistrationIsRead() throws Exception {
        assertThat(ContractRules.consumerReads("registration-service", "registration", RegistrationSnapshot.class).seats())
                .isNotEmpty();
    }
}
