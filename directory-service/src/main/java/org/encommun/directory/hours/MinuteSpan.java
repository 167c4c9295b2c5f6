package org.encommun.directory.hours;

import java.util.List;

import ch.poole.openinghoursparser.TimeSpan;

/**
 * Hours of a rule in minutes after the midnight at which the day begins.
 *
 * @param from the first minute
 * @param until the first minute after it
 * @param certain whether the hours are stated for the whole span; otherwise they may be anywhere in it
 */
record MinuteSpan(int from, int until, boolean certain) {

    static final MinuteSpan WHOLE_DAY = new MinuteSpan(0, DayTimeline.MINUTES_OF_DAY, true);

    /** After this hour an open end is one of the night. */
    private static final int EVENING = 17 * 60;
    private static final int LONGEST_NIGHT = 10 * 60;

    /**
     * The minutes that a time span covers. Dawn, sunrise, sunset and dusk are not worked out: the time before or after them is
     * uncertain up to the next stated time. Neither is a repetition ("every 90 minutes").
     */
    static List<MinuteSpan> of(TimeSpan span) {
        boolean startStated = span.getStartEvent() == null;
        boolean endStated = span.getEndEvent() == null && span.getEnd() != TimeSpan.UNDEFINED_TIME;
        int from = startStated ? span.getStart() : 0;
        if (!endStated) {
            return List.of(new MinuteSpan(from, span.getEndEvent() == null ? openEnd(from) : endOfDay(from), false));
        }
        int until = span.getEnd() <= from ? span.getEnd() + DayTimeline.MINUTES_OF_DAY : span.getEnd();
        MinuteSpan stated = new MinuteSpan(from, until, startStated && span.getInterval() == 0);
        return span.isOpenEnded() ? List.of(stated, new MinuteSpan(until, openEnd(until), false)) : List.of(stated);
    }

    /** An open end ("18:00+") or a mere time: to the end of the day, in the evening far into the night. */
    private static int openEnd(int from) {
        return from < EVENING ? DayTimeline.MINUTES_OF_DAY : Math.min(from + LONGEST_NIGHT, DayTimeline.LAST_MINUTE);
    }

    private static int endOfDay(int from) {
        return from < DayTimeline.MINUTES_OF_DAY ? DayTimeline.MINUTES_OF_DAY : DayTimeline.LAST_MINUTE;
    }
}
