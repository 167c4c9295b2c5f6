package org.encommun.local.faults.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The time of one fault, from its injection until everything worked again.
 *
 * @param recovery how long that took; empty if it did not come to pass
 */
public record Window(String fault, String target, Instant from, Instant to, Optional<Duration> recovery) {

    /** Whether something was done in this time. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
