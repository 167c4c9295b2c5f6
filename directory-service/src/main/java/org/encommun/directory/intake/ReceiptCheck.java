package org.encommun.directory.intake;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.network.EmptyValue;
import org.encommun.directory.network.PartnerNetwork;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceRepository;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.ReceiptBuilder;
import org.encommun.directory.record.RecordLinkRepository;
import org.encommun.directory.record.RecordStatus;
import org.encommun.territory.Territories;

/** Checks what only the directory can see of a record: that its commune exists, that its place does, and that it can be shown. */
@ApplicationScoped
class ReceiptCheck {

    private final Territories territories;
    private final PlaceRepository places;
    private final PlaceRecordRepository records;
    private final RecordLinkRepository links;

    ReceiptCheck(Territories territories, PlaceRepository places, PlaceRecordRepository records,
            RecordLinkRepository links) {
        this.territories = territories;
        this.places = places;
        this.records = records;
        this.links = links;
    }

    /**
     * The receipt, with the commune of today and with the place under its present id.
     *
     * @param present the record as it is, also where it was deleted
     * @throws Refusal {@link RecordProblem#RECORD_INCOMPLETE}, {@link RecordProblem#UNKNOWN_PLACE},
     *         {@link RecordProblem#RECORD_LINKED}, {@link RecordProblem#DECIDED_DIFFERENT},
     *         {@link org.encommun.territory.TerritoryProblem#UNKNOWN_TERRITORY}
     */
    Receipt checked(PartnerNetwork network, Receipt receipt, Optional<PlaceRecord> present) {
        for (String field : receipt.withdrawn()) {
            if (!PlaceDetails.FIELDS.names().contains(field)) {
                throw new Refusal(RecordProblem.UNKNOWN_PLACE_FIELD, field).with("field", field);
            }
        }
        Optional<PlaceRecord> holding = present.filter(record -> record.status() == RecordStatus.LIVE)
                .filter(record -> network.emptyValue() == EmptyValue.NO_OPINION);
        requireKnown("name", receipt, holding);
        requireKnown("address", receipt, holding);
        receipt.details().communeCodes().forEach(territories::commune);
        if (receipt.placeId() == null) {
            return receipt;
        }
        // a place that is being merged would be left under its former id
        links.lockDecisions();
        UUID place = present(receipt.placeId());
        present.filter(record -> !record.placeId().equals(place)).ifPresent(record -> requireMovable(record, place));
        return ReceiptBuilder.from(receipt).withPlaceId(place);
    }

    /** A record that was found to be of the same place as others leaves it by the decision of a person only. */
    private void requireMovable(PlaceRecord record, UUID place) {
        if (records.ofPlaces(Set.of(record.placeId())).get(record.placeId()).size() > 1) {
            throw new Refusal(RecordProblem.RECORD_LINKED).with("field", "placeId").with("placeId", record.placeId());
        }
        links.contradiction(record.id(), records.oldestOfPlaces(Set.of(place)).get(place)).ifPresent(apart -> {
            throw new Refusal(RecordProblem.DECIDED_DIFFERENT).with("field", "placeId");
        });
    }

    private static void requireKnown(String field, Receipt receipt, Optional<PlaceRecord> present) {
        boolean sent = PlaceDetails.FIELDS.value(receipt.details(), field) != null;
        boolean stays = !receipt.withdrawn().contains(field)
                && present.filter(record -> PlaceDetails.FIELDS.value(record.details(), field) != null).isPresent();
        if (!sent && !stays) {
            throw new Refusal(RecordProblem.RECORD_INCOMPLETE, field).with("field", field);
        }
    }

    /** A place that was merged goes on under another id. */
    private UUID present(UUID placeId) {
        return places.successor(placeId)
                .orElseThrow(() -> new Refusal(RecordProblem.UNKNOWN_PLACE, placeId).with("field", "placeId"));
    }
}
