package org.encommun.event.programme.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When a day of a programme begins: at four in the morning local time, also on days of a clock change. A session until two at
 * night belongs to the previous day.
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
