package org.encommun.directory.hours;

import java.time.Instant;

/**
 * A stretch of time without a change.
 *
 * @param from its first instant
 * @param until the first instant after it
 */
public record OpeningInterval(Instant from, Instant until) {

    /** An interval is not empty. */
    public OpeningInterval {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("an interval ends after it begins: " + from + ", " + until);
        }
    }

    /** Whether an instant lies within it. */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }
}
