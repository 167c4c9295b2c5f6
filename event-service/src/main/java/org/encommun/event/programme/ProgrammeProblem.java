package org.encommun.event.programme;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a programme. */
public enum ProgrammeProblem implements ProblemType {

    /** The session ends before it begins. */
    SESSION_ENDS_BEFORE_START(422),
    /** The session has a start without an end, or the other way round. */
    SESSION_HALF_SCHEDULED(422),
    /** Another release of the event has this name. */
    RELEASE_NAME_TAKEN(409),
    /** No session of the programme has a time yet. */
    EMPTY_PROGRAMME(409),
    /** Warnings block the release, and no reason is given for releasing anyway. */
    BLOCKING_WARNINGS(409),
    /** The draft would exceed the maximum number of sessions. */
    TOO_MANY_SESSIONS(409),
    /** The name of a venue or room of the old release is now taken by another one. */
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
