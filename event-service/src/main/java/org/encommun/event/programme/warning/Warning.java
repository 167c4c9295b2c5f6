package org.encommun.event.programme.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.encommun.event.programme.time.Interval;

/**
 * Something in the working draft that an organiser should look at.
 *
 * @param rule which rule speaks
 * @param level how much it matters to this event; never {@link Level#IGNORE}
 * @param sessionIds the sessions it is about, by time; empty for a need and for the breaks of a day
 * @param roomId the room it is about; {@code null} for none
 * @param speakerId the speaker it is about; {@code null} for none
 * @param needId the need it is about; {@code null} for none
 * @param day the day of {@code when}, in the event's zone; a night belongs to the day before it
 * @param when the time it is about; {@code null} where nothing has a time yet
 * @param measure what was found and what is asked for; {@code null} where nothing is counted
 */
public record Warning(Rule rule, Level level, List<UUID> sessionIds, UUID roomId, UUID speakerId, UUID needId, LocalDate day,
        Interval when, Measure measure) {

    /** What keeps the programme from taking place comes first, then what is early in it; what has no time yet comes last. */
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
     * @param found what the draft has
     * @param limit what the rule asks for: at most or at least, as the rule says
     */
    public record Measure(int found, int limit, Unit unit) {}

    /** What a measure counts. */
    public enum Unit {
        /** Minutes that really pass. */
        MINUTES,
        /** Percent of the time from a day's first session to its last. */
        PERCENT,
        /** People, or seats for them. */
        PEOPLE,
        /** Sessions at one instant. */
        SESSIONS
    }
}
