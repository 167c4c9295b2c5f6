package org.encommun.event.programme;

import org.encommun.defaults.problem.ProblemType;

/** Why a programme refuses. */
public enum ProgrammeProblem implements ProblemType {

    /** The session ends before it begins. */
    SESSION_ENDS_BEFORE_START(422),
    /** The session has a beginning without end, or the other way round. */
    SESSION_HALF_SCHEDULED(422),
    /** Another release of the event has this name. */
    RELEASE_NAME_TAKEN(409),
    /** Nothing in the programme has a time yet. */
    EMPTY_PROGRAMME(409),
    /** Warnings stand against the release, and no reason is given for releasing all the same. */
    BLOCKING_WARNINGS(409),
    /** The draft would hold more sessions than an event can have. */
    TOO_MANY_SESSIONS(409),
    /** A venue or room of the old release has a name that another one has now. */
    RELEASE_NOT_RESUMABLE(409);

    private final int status;

    ProgrammeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
