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

    /** Shorter than the time between two faults. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(2);

    /** Whether something was done in this time. */
    public boolean contains(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }

    /** Whether the fault may have touched what was done at a moment: what was on its way when it was injected is touched as well. */
    public boolean concerns(Instant moment) {
        return !moment.isBefore(from.minus(ON_ITS_WAY)) && moment.isBefore(to);
    }
}
