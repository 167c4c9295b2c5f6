package org.encommun.event.period;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventProblem;

/**
 * A stretch of time, half open: what ends at an instant and what begins at it do not meet.
 *
 * @param from its first instant
 * @param to the instant at which it is over
 */
public record Period(
        @NotNull @Schema(description = "Its first instant.", examples = "2026-11-24T14:00:00+01:00") OffsetDateTime from,
        @NotNull
        @Schema(description = "The instant at which it is over.", examples = "2026-11-24T17:00:00+01:00") OffsetDateTime to) {

    /** @throws Refusal {@link EventProblem#ENDS_BEFORE_START} if one of the periods is none, with its place in the field */
    public static void requireOrder(String field, List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            String place = field + "[" + i + "]";
            EventHours.requireOrder(place + ".from", periods.get(i).from, place + ".to", periods.get(i).to);
        }
    }

    /** Its first instant, whatever the offset it is written with. */
    public Instant start() {
        return from.toInstant();
    }

    /** The instant at which it is over. */
    public Instant end() {
        return to.toInstant();
    }
}
