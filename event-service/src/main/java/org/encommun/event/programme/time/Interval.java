package org.encommun.event.programme.time;

import java.time.Duration;
import java.time.Instant;

/**
 * A half-open time interval: two intervals that touch do not overlap.
 *
 * @param start its first instant
 * @param end the first instant after it
 */
public record Interval(Instant start, Instant end) {

    /** @throws IllegalArgumentException if it does not end after it begins */
    public Interval {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("no interval from " + start + " to " + end);
        }
    }

    /** The elapsed time, also across a clock change. */
    public Duration length() {
        return Duration.between(start, end);
    }

    /** Whether another interval lies within this one; both may end together. */
    public boolean contains(Interval other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}
