package org.encommun.event.period;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.problem.Refusal;

/**
 * A half-open time interval: a period that ends at an instant does not overlap one that begins there.
 *
 * @param from its first instant
 * @param to the first instant after it
 */
public record Period(
        @NotNull @Schema(description = "Its first instant.", examples = "2026-11-24T14:00:00+01:00") OffsetDateTime from,
        @NotNull
        @Schema(description = "The first instant after it.", examples = "2026-11-24T17:00:00+01:00") OffsetDateTime to) {

    /**
     * Requires that every period of a field ends after it begins.
     *
     * @throws Refusal {@link PeriodProblem#ENDS_BEFORE_START} for the first violation, with its index in the field
     */
    public static void requireOrder(String field, List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            String place = field + "[" + i + "]";
            requireOrder(place + ".from", periods.get(i).from, place + ".to", periods.get(i).to);
        }
    }

    /**
     * Requires that an end comes after its start, regardless of their offsets.
     *
     * @param startField the field of the request that holds the start
     * @param endField the field of the request that holds the end; the refusal names it
     * @throws Refusal {@link PeriodProblem#ENDS_BEFORE_START}
     */
    public static void requireOrder(String startField, OffsetDateTime start, String endField, OffsetDateTime end) {
        if (!start.isBefore(end)) {
            throw new Refusal(PeriodProblem.ENDS_BEFORE_START, startField, endField).with("field", endField);
        }
    }

    /** Its first instant. */
    public Instant start() {
        return from.toInstant();
    }

    /** The first instant after it. */
    public Instant end() {
        return to.toInstant();
    }
}
