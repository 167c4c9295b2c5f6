package org.encommun.defaults.security;

import java.util.List;

import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;

/** Why somebody who is signed in may not act for an event. */
public enum TeamRoleProblem implements ProblemType {

    /** The caller has none of the required roles in the event's team. An organiser of the event can add or invite the caller. */
    ROLE_MISSING;

    /** Says which roles would do. */
    public static Refusal roleMissing(TeamRole... required) {
        return new Refusal(ROLE_MISSING).with("roles", List.of(required));
    }

    @Override
    public int status() {
        return 403;
    }
}
