package org.encommun.event.period;

import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventProblem;

/**
 * When people can register for an event.
 *
 * @param opensAt from this instant
 * @param closesAt until before this instant
 */
@Embeddable
public record RegistrationWindow(@Column(name = "registration_opens_at") Instant opensAt,
        @Column(name = "registration_closes_at") Instant closesAt) {

    /** @throws Refusal {@link EventProblem#ENDS_BEFORE_START} */
    public static RegistrationWindow of(OffsetDateTime opensAt, OffsetDateTime closesAt) {
        EventHours.requireOrder("registrationOpensAt", opensAt, "registrationClosesAt", closesAt);
        return new RegistrationWindow(opensAt.toInstant(), closesAt.toInstant());
    }
}
