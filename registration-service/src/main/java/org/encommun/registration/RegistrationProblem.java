package org.encommun.registration;

import org.encommun.defaults.problem.ProblemType;

/** Why a registration refuses. */
public enum RegistrationProblem implements ProblemType {

    /** Somebody with this mail address is registered for the event. */
    ALREADY_REGISTERED(409),
    /** The registration waits for a place, so it can have no seat and not be checked in. */
    REGISTRATION_WAITING(409),
    /** The registration was given up. */
    REGISTRATION_CANCELLED(409),
    /** The registration has a seat in the session, or waits for one. */
    SEAT_ALREADY_ASKED(409),
    /** The registration has no seat in the session. */
    NO_SEAT(409),
    /** The person was checked in before. */
    ALREADY_CHECKED_IN(409),
    /** No registration of this event has this ticket. */
    UNKNOWN_TICKET(422);

    private final int status;

    RegistrationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
