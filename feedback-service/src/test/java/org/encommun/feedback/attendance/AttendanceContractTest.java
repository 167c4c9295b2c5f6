package org.encommun.feedback.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class AttendanceContractTest {

    @Test
    void registrationsAndActorsAreReadAsTheirServicesPublishThem() throws Exception {
        assertThat(ContractRules
                .consumerReads("registration-service", "registration", RegistrationSnapshot.class)
                .present()).isTrue();
        assertThat(ContractRules.consumerReads("directory-service", "actor", ActorSnapshot.class).kind())
                .isEqualTo("MEDIATHEQUE");
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(AttendanceProblem.values());
    }
}
