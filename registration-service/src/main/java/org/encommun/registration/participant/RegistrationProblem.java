package org.encommun.registration.participant;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a registration. */
public enum RegistrationProblem implements ProblemType {

    /** This mail address is registered for the event. */
    ALREADY_REGISTERED(409),
    /** The registration is on the waiting list, so it can neither have seats nor be checked in. */
    REGISTRATION_WAITING(409),
    /** The registration is cancelled. */
    REGISTRATION_CANCELLED(409),
    /** The registration already has a seat in the session, or waits for one. */
    SEAT_ALREADY_ASKED(409),
    /** The registration has no seat in the session. */
    NO_SEAT(409),
    /** The person is already checked in. */
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
