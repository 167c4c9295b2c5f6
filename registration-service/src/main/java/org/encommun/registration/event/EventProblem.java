package org.encommun.registration.event;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of an event or session. */
public enum EventProblem implements ProblemType {

    /** Registration is not open yet, or no longer, or the event is cancelled. */
    REGISTRATION_CLOSED(409),
    /** The session takes no sign-ups. */
    SESSION_WITHOUT_SIGN_UP(409);

    private final int status;

    EventProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
