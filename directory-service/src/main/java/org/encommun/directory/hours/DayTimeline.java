package org.encommun.directory.hours;

import java.util.Arrays;

/**
 * What the rules say for each minute of one day and of the night that follows it: hours over midnight belong to the day on which
 * they begin. Where no rule says anything, the place is closed.
 */
final class DayTimeline {

    static final int MINUTES_OF_DAY = 1_440;
    /** The syntax has times up to 48:00. */
    static final int LAST_MINUTE = 2 * MINUTES_OF_DAY;

    private static final byte NOTHING = 0;
    private static final byte OPEN = 1;
    private static final byte UNKNOWN = 2;
    private static final byte OFF = 3;

    private final byte[] minutes = new byte[LAST_MINUTE];
    /** Which rule says it, by its place in the opening hours. */
    private final byte[] rules = new byte[LAST_MINUTE];

    /** A day of which nothing can be said. */
    static DayTimeline unknown() {
        DayTimeline day = new DayTimeline();
        Arrays.fill(day.minutes, 0, MINUTES_OF_DAY, UNKNOWN);
        return day;
    }

    /** Forgets what was said of the day and its night: it is said anew, or the place is closed all day. */
    void clear() {
        Arrays.fill(minutes, NOTHING);
    }

    /**
     * Applies one rule's hours.
     *
     * @param onlyWhereClosed for a fallback rule
     * @param rule its place in the opening hours
     */
    void set(MinuteSpan span, OpeningStatus status, boolean onlyWhereClosed, int rule) {
        for (int minute = span.from(); minute < span.until(); minute++) {
            byte before = minutes[minute];
            if (!onlyWhereClosed || before == NOTHING || before == OFF) {
                minutes[minute] = after(before, span.certain(), status);
                rules[minute] = (byte) Math.min(rule, Byte.MAX_VALUE);
            }
        }
    }

    private static byte after(byte before, boolean certain, OpeningStatus status) {
        if (status == OpeningStatus.CLOSED) {
            // closed from an unknown time on: what was closed anyway stays so
            return certain ? OFF : before == NOTHING || before == OFF ? before : UNKNOWN;
        }
        // open from an unknown time on: what was open anyway stays so
        return certain ? status == OpeningStatus.OPEN ? OPEN : UNKNOWN : before == OPEN ? OPEN : UNKNOWN;
    }

    /** What holds in both of two possible cases; unknown where they differ. */
    DayTimeline or(DayTimeline other) {
        DayTimeline both = new DayTimeline();
        for (int minute = 0; minute < LAST_MINUTE; minute++) {
            both.minutes[minute] = eitherOf(minutes[minute], other.minutes[minute], minute);
            both.rules[minute] = (byte) Math.max(rules[minute], other.rules[minute]);
        }
        return both;
    }

    private static byte eitherOf(byte one, byte another, int minute) {
        if (one == another) {
            return one;
        }
        boolean closed = (one == NOTHING || one == OFF) && (another == NOTHING || another == OFF);
        return closed && minute < MINUTES_OF_DAY ? NOTHING : UNKNOWN;
    }

    /**
     * The status at one minute of the day.
     *
     * @param dayBefore what the day before says of the night that ends on this one: where one of the two closes for that hour, the
     *            later rule counts, else the place is open if one of them says so
     */
    OpeningStatus at(int minute, DayTimeline dayBefore) {
        byte own = minutes[minute];
        byte spilt = dayBefore.minutes[minute + MINUTES_OF_DAY];
        if (spilt == NOTHING || own == NOTHING) {
            return status(spilt == NOTHING ? own : spilt);
        }
        if (own == OFF || spilt == OFF) {
            return status(rules[minute] > dayBefore.rules[minute + MINUTES_OF_DAY] ? own : spilt);
        }
        return own == OPEN || spilt == OPEN ? OpeningStatus.OPEN : OpeningStatus.UNKNOWN;
    }

    private static OpeningStatus status(byte said) {
        return said == OPEN ? OpeningStatus.OPEN : said == UNKNOWN ? OpeningStatus.UNKNOWN : OpeningStatus.CLOSED;
    }
}
