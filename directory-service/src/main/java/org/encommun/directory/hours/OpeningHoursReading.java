package org.encommun.directory.hours;

import java.util.Optional;

/**
 * What came of reading opening hours: either the hours or the fault.
 *
 * @param hours the opening hours; absent if the text is faulty
 * @param fault why there are none; absent if there are
 */
public record OpeningHoursReading(Optional<OpeningHours> hours, Optional<OpeningHoursFault> fault) {

    static OpeningHoursReading of(OpeningHours hours) {
        return new OpeningHoursReading(Optional.of(hours), Optional.empty());
    }

    static OpeningHoursReading faulty(OpeningHoursFault.Cause cause, String at, Optional<String> suggestion) {
        return new OpeningHoursReading(Optional.empty(), Optional.of(new OpeningHoursFault(cause, at, suggestion)));
    }
}
