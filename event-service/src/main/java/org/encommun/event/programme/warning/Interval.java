package org.encommun.event.programme.warning;

import java.time.Duration;
import java.time.Instant;

/**
 * A time with its first instant and without its last: two periods that touch do not overlap.
 *
 * @param start its first instant
 * @param end the instant at which it is over
 */
public record Interval(Instant start, Instant end) {

    /** @throws IllegalArgumentException if it does not end after it begins */
    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("no period from " + start + " to " + end);
        }
    }

    /** The time that really passes, also where the clocks change. */
    Duration length() {
        return Duration.between(start, end);
    }

    boolean contains(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}
