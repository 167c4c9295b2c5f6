package org.encommun.local;

import java.time.Duration;

/** The delay before a terminated program is restarted: longer each time, until it has run stably again. */
final class BackOff {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration GOOD_LIFE = Duration.ofSeconds(60);

    private final Duration shortest;
    private Duration next;

    /** @param shortest the first delay */
    BackOff(Duration shortest) {
        this.shortest = shortest;
        next = shortest;
    }

    /** @param lived how long the program ran this time */
    Duration after(Duration lived) {
        if (lived.compareTo(GOOD_LIFE) >= 0) {
            next = shortest;
        }
        Duration wait = next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
        return wait;
    }
}
