package org.encommun.feedback.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.encommun.testing.ContractRules;
import org.encommun.testing.ProblemRules;
import org.junit.jupiter.api.Test;

class AttendanceContractTest {

    @Test
    void registrationsAndActorsAreReadAsTheirServicesTellThem() throws Exception {
        assertThat(ContractRules
                .consumerReads("registration-service", "registration", RegistrationSubscriber.RegistrationState.class)
                .present()).isTrue();
        assertThat(ContractRules.consumerReads("directory-service", "actor", KnownActors.ActorState.class).kind())
                .isEqualTo("MEDIATHEQUE");
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(AttendanceProblem.values());
    }
}
