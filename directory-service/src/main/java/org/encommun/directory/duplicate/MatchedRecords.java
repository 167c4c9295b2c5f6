package org.encommun.directory.duplicate;

import java.util.Optional;

import org.encommun.directory.coordinates.Coordinates;
import org.encommun.directory.matching.MatchedRecord;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceLocation;
import org.encommun.directory.record.PlaceRecord;

/** A record as it is compared with others. */
final class MatchedRecords {

    private static final PlaceAddress NOWHERE = new PlaceAddress(null, null, null, null, null);

    private MatchedRecords() {}

    static MatchedRecord of(PlaceRecord record) {
        PlaceDetails place = record.details();
        PlaceAddress address = place.address() == null ? NOWHERE : place.address();
        Optional<Coordinates> point = Optional.ofNullable(place.location()).map(PlaceLocation::coordinates);
        return new MatchedRecord(record.id(), place.name(), address.street(), address.postalCode(), address.commune(),
                address.communeCode(), point.map(Coordinates::latitude).orElse(null),
                point.map(Coordinates::longitude).orElse(null), place.identifier(), place.phone(), place.emails(),
                place.websites());
    }
}
