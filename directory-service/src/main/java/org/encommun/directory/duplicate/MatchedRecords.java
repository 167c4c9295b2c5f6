package org.encommun.directory.duplicate;

import org.encommun.directory.matching.MatchedRecord;
import org.encommun.directory.place.PlaceAddress;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.record.PlaceRecord;

/** A record as it is compared with others. */
final class MatchedRecords {

    private static final PlaceAddress NOWHERE = new PlaceAddress(null, null, null, null, null);

    private MatchedRecords() {}

    static MatchedRecord of(PlaceRecord record) {
        PlaceDetails place = record.details();
        PlaceAddress address = place.address() == null ? NOWHERE : place.address();
        return new MatchedRecord(record.id(), record.networkId().toString(), record.externalId(), place.name(),
                address.street(),
                address.postalCode(), address.commune(), address.communeCode(),
                place.location() == null ? null : place.location().latitude().doubleValue(),
                place.location() == null ? null : place.location().longitude().doubleValue(), place.identifier(), place.phone(),
                place.emails(), place.websites());
    }
}
