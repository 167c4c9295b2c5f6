package org.encommun.event.programme.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.encommun.event.programme.time.Interval;

/**
 * A finding in the working draft that organisers should review.
 *
 * @param rule the rule
 * @param level its level for this event; never {@link Level#IGNORE}
 * @param sessionIds the sessions it is about, by time; empty for a need and for the breaks of a day
 * @param roomId the room it is about; {@code null} for none
 * @param speakerId the speaker it is about; {@code null} for none
 * @param needId the need it is about; {@code null} for none
 * @param day the day of {@code when}, in the event's zone; a night belongs to the previous day
 * @param when the time it is about; {@code null} where nothing has a time yet
 * @param measure the measured value and its limit; {@code null} where nothing is measured
 */
public record Warning(Rule rule, Level level, List<UUID> sessionIds, UUID roomId, UUID speakerId, UUID needId, LocalDate day,
        Interval when, Measure measure) {

    /** Blocking warnings first, then by time; those without a time last. */
    static final Comparator<Warning> ORDER = Comparator.comparing(Warning::level)
            .thenComparing(Warning::when, Comparator.nullsLast(Comparator.comparing(Interval::start)))
            .thenComparing(Warning::rule)
            .thenComparing(warning -> warning.sessionIds().toArray(UUID[]::new), Arrays::compare)
            .thenComparing(Warning::roomId, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Warning::speakerId, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Warning::needId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * A number that is too large or too small.
     *
     * @param found the value in the draft
     * @param limit the maximum or minimum of the rule
     */
    public record Measure(int found, int limit, Unit unit) {}

    /** What a measure counts. */
    public enum Unit {
        /** Minutes of elapsed time. */
        MINUTES,
        /** Percent of the time from a day's first session to its last. */
        PERCENT,
        /** People, or seats for them. */
        PEOPLE,
        /** Sessions at one instant. */
        SESSIONS
    }
}
