package org.encommun.directory.place;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days without a time, as sources date their records and as files are dated: they are those of the people who write and read them. */
public final class SourceDay {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private SourceDay() {}

    /** The last second of a day. */
    public static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).minusSeconds(1).toInstant();
    }

    /** The day of an instant. */
    public static LocalDate of(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
