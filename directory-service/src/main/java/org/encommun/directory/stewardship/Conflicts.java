package org.encommun.directory.stewardship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.encommun.directory.place.Place;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.StandingPlace;
import org.encommun.directory.place.StandingPlace.Provenance;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.stewardship.ConflictView.ContestedField;
import org.encommun.directory.stewardship.ConflictView.Offer;
import org.encommun.directory.survivorship.Assertion;
import org.encommun.directory.survivorship.Standing;

/** Lays out what the records of a contested place say. */
final class Conflicts {

    private Conflicts() {}

    /** @param records those that count for networks */
    static ConflictView of(Place place, List<PlaceRecord> records) {
        StandingPlace standing = place.shownToNetworks().orElseThrow();
        List<ContestedField> fields = new ArrayList<>();
        for (Provenance origin : standing.origins()) {
            if (origin.contested()) {
                origin.fields().forEach(
                        field -> fields.add(new ContestedField(field, origin.reason(), offers(field, standing, records))));
            }
        }
        return new ConflictView(place.id(), standing.details().name(), fields);
    }

    private static List<Offer> offers(String field, StandingPlace standing, List<PlaceRecord> records) {
        Object stands = PlaceDetails.FIELDS.value(standing.details(), field);
        List<Offer> offers = new ArrayList<>();
        for (PlaceRecord record : records) {
            Object value = PlaceDetails.FIELDS.value(record.details(), field);
            Assertion assertion = record.assertion(field);
            if (value != null && assertion.standing() != Standing.ADOPTED) {
                offers.add(
                        new Offer(record.id(), record.networkId(), assertion.since(), assertion.dated(), value.equals(stands),
                                PlaceDetails.FIELDS.with(Map.of(field, value))));
            }
        }
        offers.sort(Comparator.comparing(Offer::stands).reversed().thenComparing(Offer::since));
        return offers;
    }
}
