package org.encommun.team;

import java.util.OptionalInt;

import org.encommun.defaults.problem.ProblemType;

/** Why somebody may not act for an event. */
public enum TeamAuthorityProblem implements ProblemType {

    /** The caller is signed in, but has none of the roles in the event's team. */
    ROLE_MISSING,
    /** This service does not know the event's team, or not yet: a new one arrives within a second. */
    TEAM_UNKNOWN {
        @Override
        public OptionalInt retryAfterSeconds() {
            return OptionalInt.of(1);
        }
    },
    /** No device of the event has this key, or it has expired or was revoked. */
    DEVICE_KEY_REFUSED;

    @Override
    public int status() {
        return 403;
    }
}
