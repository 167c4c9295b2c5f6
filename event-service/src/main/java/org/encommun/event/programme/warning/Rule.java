package org.encommun.event.programme.warning;

/** What is looked at in the working draft of a programme. Each rule has a level of its own, which an event may replace. */
public enum Rule {

    /** More sessions run in a room at one instant than it may hold. Names the room and every session of the crowd. */
    ROOM_TAKEN_TWICE(Level.BLOCK),
    /** A speaker is in two sessions at once, neither of which says that its speakers may be elsewhere too. */
    SPEAKER_IN_TWO_PLACES(Level.BLOCK),
    /** A speaker is in a session at a time for which they did not say that they can come. */
    SPEAKER_NOT_AVAILABLE(Level.WARN),
    /** A session runs while its room is closed. */
    ROOM_CLOSED(Level.BLOCK),
    /** A session, or several that share a room, has more seats or more people signed up than there is room for. */
    ROOM_TOO_SMALL(Level.WARN),
    /** A session begins before the event or ends after it. */
    OUTSIDE_EVENT_HOURS(Level.BLOCK),
    /**
     * Between two sessions of a day at different venues there is less time than the walk takes. Names the speaker who must
     * walk, or nobody
     * where everybody must since neither session has another beside it; the time is that of the walk.
     */
    WALKING_TIME_TOO_SHORT(Level.WARN),
    /** A session has no time yet, as an accepted proposal has none at first. */
    SESSION_NOT_SCHEDULED(Level.WARN),
    /**
     * People hold seats in a released session that has no time in the draft any more, or is not in it at all. Names the time
     * and the
     * room that they were told.
     */
    SIGN_UPS_DROPPED(Level.BLOCK),
    /**
     * People hold seats in a released session that has another time or another room in the draft. Names the time and the room
     * that
     * they were told.
     */
    SIGN_UPS_MOVED(Level.WARN),
    /** People have registered, and the session is for none of them. */
    AUDIENCE_NOBODY_HAS(Level.WARN),
    /** No session answers this need, which was gathered for the event. */
    NEED_UNANSWERED(Level.WARN),
    /** Sessions follow one another for too long without a pause in which none runs but a welcome or a break. */
    STRETCH_WITHOUT_BREAK(Level.WARN),
    /**
     * Too small a part of a day is a break that has nothing beside it. A day that is short enough to need none is not looked
     * at.
     */
    TOO_FEW_BREAKS(Level.WARN),
    /** A workshop is too short for people to debate. */
    WORKSHOP_TOO_SHORT(Level.WARN);

    private final Level level;

    Rule(Level level) {
        this.level = level;
    }

    /** The level it has where an event says nothing else. */
    public Level level() {
        return level;
    }
}
