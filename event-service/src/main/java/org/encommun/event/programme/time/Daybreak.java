package org.encommun.event.programme.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a day of a programme begins: at four in the morning by the event's clocks, also where they change. A party until two belongs to
 * the evening before.
 */
public final class Daybreak {

    /** The first moment of a day. */
    public static final LocalTime TIME = LocalTime.of(4, 0);

    private Daybreak() {}

    /** The day that an instant belongs to, in the zone of the event. */
    public static LocalDate dayOf(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().minusHours(TIME.getHour()).toLocalDate();
    }
}
