package org.encommun.registration.event;

import org.encommun.defaults.problem.ProblemType;

/** Why an event or session does not let people in. */
public enum EventProblem implements ProblemType {

    /** Registration is not open yet, or no longer, or the event is cancelled. */
    REGISTRATION_CLOSED(409),
    /** Nobody takes seats in this session beforehand. */
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
