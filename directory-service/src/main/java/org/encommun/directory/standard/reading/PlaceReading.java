package org.encommun.directory.standard.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.record.FieldFault;

/**
 * What a row says of a place.
 *
 * @param externalId the network's own id; {@code null} if it has none that can be used
 * @param details what counts, valid
 * @param sourceDate the date that the network gives the row; {@code null} for none
 * @param faults what was set aside, and what counts although something is odd about it
 * @param rejection why nothing of the row counts; empty if it does
 */
public record PlaceReading(String externalId, PlaceDetails details, LocalDate sourceDate, List<FieldFault> faults,
        Optional<Rejection> rejection) {

    /** Unmodifiable. */
    public PlaceReading {
        faults = List.copyOf(faults);
    }

    /**
     * Why nothing of a row counts.
     *
     * @param cause in French
     * @param suggestion what may have been meant; {@code null} for nothing
     */
    public record Rejection(String cause, String suggestion) {}
}
