package org.encommun.directory.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.directory.link.Verdict;
import org.encommun.directory.place.PlaceRepository;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.RecordLink;
import org.encommun.directory.record.RecordLinkRepository;

/** Takes records to the places of which their network says that they are. */
@ApplicationScoped
class DeclaredPlaces {

    private final PlaceRecordRepository records;
    private final PlaceRepository places;
    private final RecordLinkRepository links;
    private final UuidGenerator ids;

    DeclaredPlaces(PlaceRecordRepository records, PlaceRepository places, RecordLinkRepository links, UuidGenerator ids) {
        this.records = records;
        this.places = places;
        this.links = links;
        this.ids = ids;
    }

    /**
     * Records that were alone and are of another place now.
     *
     * @param affected the places that they left and came to
     * @param made the links to be written after the records
     */
    record Moved(Set<UUID> affected, List<RecordLink> made) {}

    /** @param declared the place of each record, under its present id */
    Moved move(Map<PlaceRecord, UUID> declared, Instant now) {
        Map<PlaceRecord, UUID> moving = new LinkedHashMap<>(declared);
        moving.entrySet().removeIf(each -> each.getKey().placeId().equals(each.getValue()));
        Map<UUID, UUID> oldest = records.oldestOfPlaces(new LinkedHashSet<>(moving.values()));
        Map<UUID, UUID> runners = places.actors(new LinkedHashSet<>(moving.values()));
        Set<UUID> affected = new LinkedHashSet<>();
        List<RecordLink> made = new ArrayList<>();
        moving.forEach((record, place) -> {
            affected.add(record.placeId());
            affected.add(place);
            // a record that comes as one of a known place has no actor of its own, unless it says so
            if (!record.receivedBefore()) {
                record.assignActor(runners.get(place));
            }
            record.assignPlace(place);
            made.add(new RecordLink(ids.next(), record.id(), oldest.get(place), Verdict.SAME, null, now));
        });
        return new Moved(affected, made);
    }

    void write(Moved moved) {
        links.saveAll(moved.made());
    }
}
