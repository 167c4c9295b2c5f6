package org.encommun.event.team;

import java.time.Duration;
import java.time.Instant;

import org.encommun.defaults.problem.Refusal;

/** Until when something that lets people in works. */
public final class Expiry {

    private static final Duration MAX = Duration.ofDays(366);

    private Expiry() {}

    /**
     * The instant that was asked for, within a year.
     *
     * @param wanted {@code null} for the default
     * @throws Refusal {@link TeamProblem#EXPIRY_OUT_OF_BOUNDS}
     */
    public static Instant of(Instant wanted, Duration byDefault, Instant now) {
        Instant expiry = wanted == null ? now.plus(byDefault) : wanted;
        if (!expiry.isAfter(now) || expiry.isAfter(now.plus(MAX))) {
            throw new Refusal(TeamProblem.EXPIRY_OUT_OF_BOUNDS).with("field", "expiresAt");
        }
        return expiry;
    }
}
