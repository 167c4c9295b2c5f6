package org.encommun.event.programme.warning;

/** The rules for the working draft of a programme. Each rule has a default level, which an event may replace. */
public enum Rule {

    /** More sessions run in a room at one instant than it may hold. Refers to the room and all sessions. */
    ROOM_TAKEN_TWICE(Level.BLOCK),
    /** A speaker is in two sessions at once, and neither allows its speakers to be elsewhere. */
    SPEAKER_IN_TWO_PLACES(Level.BLOCK),
    /** A speaker has a session outside their availability. */
    SPEAKER_NOT_AVAILABLE(Level.WARN),
    /** A session runs while its room is closed. */
    ROOM_CLOSED(Level.BLOCK),
    /** A session, or several that share a room, has more seats or more people signed up than there is room for. */
    ROOM_TOO_SMALL(Level.WARN),
    /** A session begins before the event or ends after it. */
    OUTSIDE_EVENT_HOURS(Level.BLOCK),
    /**
     * Between two sessions of a day at different venues there is less time than the walk takes. Refers to the speaker who must
     * walk, or to none where everybody must, since neither session has a parallel one; the time is that of the walk.
     */
    WALKING_TIME_TOO_SHORT(Level.WARN),
    /** A session has no time yet, as initially after the acceptance of a proposal. */
    SESSION_NOT_SCHEDULED(Level.WARN),
    /**
     * People hold seats in a released session that no longer has a time in the draft, or is not in it at all. Refers to the
     * released time and room.
     */
    SIGN_UPS_DROPPED(Level.BLOCK),
    /**
     * People hold seats in a released session that has another time or another room in the draft. Refers to the released time
     * and room.
     */
    SIGN_UPS_MOVED(Level.WARN),
    /** People have registered, but the session admits none of them. */
    AUDIENCE_NOBODY_HAS(Level.WARN),
    /** No session addresses this need of the event. */
    NEED_UNANSWERED(Level.WARN),
    /** Sessions follow one another for too long without a pause, in which only a welcome or a break runs. */
    STRETCH_WITHOUT_BREAK(Level.WARN),
    /**
     * Too small a share of a day consists of breaks without parallel sessions. Days short enough to need none are not checked.
     */
    TOO_FEW_BREAKS(Level.WARN),
    /** A workshop is too short for people to debate. */
    WORKSHOP_TOO_SHORT(Level.WARN);

    private final Level level;

    Rule(Level level) {
        this.level = level;
    }

    /** The default level. */
    public Level level() {
        return level;
    }
}
