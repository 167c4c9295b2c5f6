package org.encommun.event.programme;

import org.encommun.defaults.problem.ProblemType;

/** Why a programme refuses. */
public enum ProgrammeProblem implements ProblemType {

    /** Another room of the event has this name. */
    ROOM_NAME_TAKEN(409),
    /** The event has no such room. */
    UNKNOWN_ROOM(422),
    /** The session ends before it begins. */
    SESSION_ENDS_BEFORE_START(422),
    /** The session lies outside the hours of its event. */
    OUTSIDE_EVENT_HOURS(422),
    /** Another release of the event has this name. */
    RELEASE_NAME_TAKEN(409),
    /** There is nothing in the programme yet. */
    EMPTY_PROGRAMME(409);

    private final int status;

    ProgrammeProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
