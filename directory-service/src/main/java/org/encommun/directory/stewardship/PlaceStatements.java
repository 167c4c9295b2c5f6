package org.encommun.directory.stewardship;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.feed.RpdePage;
import org.encommun.directory.intake.RecordLifecycle;
import org.encommun.directory.network.NetworkDetails;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.place.Place;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.record.RecordLinkRepository;
import org.encommun.directory.survivorship.Standing;

/** Keeps what people state here of places, as records of the directory's own network. */
@ApplicationScoped
class PlaceStatements {

    private final NetworkRepository networks;
    private final PlaceRecordRepository records;
    private final RecordLinkRepository links;
    private final RecordLifecycle lifecycle;
    private final Decisions decisions;
    private final OppositionScreening oppositions;

    PlaceStatements(NetworkRepository networks, PlaceRecordRepository records, RecordLinkRepository links,
            RecordLifecycle lifecycle, Decisions decisions, OppositionScreening oppositions) {
        this.networks = networks;
        this.records = records;
        this.links = links;
        this.lifecycle = lifecycle;
        this.decisions = decisions;
        this.oppositions = oppositions;
    }

    /** Until commit no other statement is made here, and no place is merged: it would be left under its former id. */
    void lock() {
        // before the network, as everywhere: whoever waits for an opposition must hold up nobody
        oppositions.inForce();
        records.lockNetwork(NetworkDetails.ENCOMMUN);
        links.lockDecisions();
    }

    /**
     * States some fields of a place.
     *
     * @param changed their new values
     * @param removed those that shall have no value, whatever networks say: that is a decision
     */
    void state(Place place, Map<String, Object> changed, Set<String> removed, Standing standing) {
        PlaceDetails stated = PlaceDetails.FIELDS.with(changed);
        String externalId = place.id().toString();
        lifecycle.receive(networks.get(NetworkDetails.ENCOMMUN),
                List.of(new Receipt(externalId, stated,
                        removed, null, Visibility.PUBLIC, RpdePage.LICENCE, place.id(), null, List.of(), changed,
                        List.of(), Set.copyOf(stated.emails()), null)),
                standing);
        if (!removed.isEmpty()) {
            UUID record = records.find(NetworkDetails.ENCOMMUN, externalId).map(PlaceRecord::id).orElseThrow();
            decisions.decide(place, record, Map.of(), removed);
        }
    }
}
