package org.encommun.team;

import java.util.OptionalInt;

import org.encommun.defaults.problem.ProblemType;

/** Why somebody may not act for an event. */
public enum TeamAuthorityProblem implements ProblemType {

    /** This service does not know the event's team, or not yet: a new one arrives within a second. */
    TEAM_UNKNOWN {
        @Override
        public OptionalInt retryAfterSeconds() {
            return OptionalInt.of(1);
        }
    },
    /** No device of the event has this key, or it has expired or was revoked. */
    DEVICE_KEY_REFUSED,
    /** The bus has been away for a minute, so a right may have been taken back since: personal data wait until it is here again. */
    TEAMS_UNCONFIRMED {
        @Override
        public int status() {
            return 503;
        }

        @Override
        public OptionalInt retryAfterSeconds() {
            return OptionalInt.of(15);
        }
    };

    @Override
    public int status() {
        return 403;
    }
}
