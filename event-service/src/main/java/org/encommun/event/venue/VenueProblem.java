package org.encommun.event.venue;

import org.encommun.defaults.problem.ProblemType;

/** Refusals of a venue or a room. */
public enum VenueProblem implements ProblemType {

    /** Another venue of the event has this name. */
    VENUE_NAME_TAKEN(409),
    /** The event has no such venue. */
    UNKNOWN_VENUE(422),
    /** A latitude without longitude, or the other way round. */
    HALF_COORDINATES(422),
    /** Rooms or sessions are in the venue. */
    VENUE_IN_USE(409),
    /** Another room of the event has this name. */
    ROOM_NAME_TAKEN(409),
    /** The event has no such room. */
    UNKNOWN_ROOM(422),
    /** The room is not in the given venue. */
    ROOM_OF_ANOTHER_VENUE(422),
    /** Sessions are in the room. */
    ROOM_IN_USE(409);

    private final int status;

    VenueProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
