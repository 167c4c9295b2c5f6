package org.encommun.directory.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.Visibility;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * What a network sends as one record, however it comes.
 *
 * @param externalId the network's own id of the place
 * @param details what it says, valid; without the fields that are set aside
 * @param withdrawn the fields of which it expressly says nothing any more
 * @param sourceDate the date that it gives the record; {@code null} for none
 * @param visibility who may see it; {@code null} for whoever might before
 * @param licence {@code null} for the one that it had before
 * @param placeId the place that the record is of, where the network knows that; {@code null} for its own or what is known already
 * @param basedOn the version of the place that the network had before it when it wrote this; {@code null} where it does not say
 * @param hops through which networks it came before this one, in their own words, the first one first
 * @param raw as it was sent, unknown columns included
 * @param faults the fields that are set aside
 * @param confirmedEmails mail addresses that look like those of persons, of which the network says that they are the place's
 * @param digest tells whether the same was sent before, to be read in the same way; {@code null} where all that is said here tells it
 */
@RecordBuilder
public record Receipt(String externalId, PlaceDetails details, Set<String> withdrawn, LocalDate sourceDate,
        Visibility visibility,
        String licence, UUID placeId, Long basedOn, List<String> hops, Map<String, Object> raw, List<FieldFault> faults,
        Set<String> confirmedEmails, String digest) {

    /** Unmodifiable. */
    public Receipt {
        withdrawn = withdrawn == null ? Set.of() : Set.copyOf(withdrawn);
        hops = hops == null ? List.of() : List.copyOf(hops);
        confirmedEmails = confirmedEmails == null ? Set.of() : Set.copyOf(confirmedEmails);
        faults = faults == null ? List.of() : List.copyOf(faults);
    }
}
