package org.encommun.event.period;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventProblem;

/**
 * When an event takes place.
 *
 * @param start its first instant
 * @param end the instant at which it is over
 * @param timeZone the IANA zone in which people read its times
 */
@Embeddable
public record EventHours(@Column(name = "starts_at") Instant start, @Column(name = "ends_at") Instant end,
        @Column(name = "time_zone") String timeZone) {

    /** @throws Refusal {@link EventProblem#ENDS_BEFORE_START} or {@link EventProblem#UNKNOWN_TIME_ZONE} */
    public static EventHours of(OffsetDateTime startsAt, OffsetDateTime endsAt, String timeZone) {
        requireOrder("startsAt", startsAt, "endsAt", endsAt);
        requireZone(timeZone);
        return new EventHours(startsAt.toInstant(), endsAt.toInstant(), timeZone);
    }

    static void requireOrder(String first, OffsetDateTime start, String second, OffsetDateTime end) {
        if (!start.toInstant().isBefore(end.toInstant())) {
            throw new Refusal(EventProblem.ENDS_BEFORE_START, first, second).with("field", second);
        }
    }

    private static void requireZone(String name) {
        try {
            // an offset such as +01:00 is a ZoneId as well, but knows no summer time
            if (ZoneId.getAvailableZoneIds().contains(ZoneId.of(name).getId())) {
                return;
            }
        } catch (DateTimeException unknown) {
            // falls through to the one refusal
        }
        throw new Refusal(EventProblem.UNKNOWN_TIME_ZONE, name).with("field", "timeZone");
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    /** An instant as people read it. */
    public OffsetDateTime local(Instant instant) {
        return instant.atZone(zone()).toOffsetDateTime();
    }
}
