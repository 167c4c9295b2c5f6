package org.encommun.directory.settlement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.matching.Clusters;
import org.encommun.directory.place.PlaceRepository;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.RecordLinkRepository;

/**
 * Works out which records are of one place, by what was decided on pairs of them, and settles the places. A place has the id of its oldest
 * record's; that of another one leads to it, and is a place of its own again once the link is taken back.
 */
@ApplicationScoped
public class Linking {

    private final PlaceRecordRepository records;
    private final RecordLinkRepository links;
    private final PlaceRepository places;
    private final Settlement settlement;

    Linking(PlaceRecordRepository records, RecordLinkRepository links, PlaceRepository places, Settlement settlement) {
        this.records = records;
        this.links = links;
        this.places = places;
        this.settlement = settlement;
    }

    /** Assigns places anew to these records and all that are or were linked with them, after links have been written. */
    public void relink(Collection<UUID> recordIds) {
        // first the places are locked, and then their records are read: whoever is changing one of them has finished
        places.lockAll(records.placeIds(links.connected(recordIds)));
        Map<UUID, PlaceRecord> all = related(recordIds);
        Clusters clusters = links.clusters(all.keySet());
        Set<UUID> affected = new LinkedHashSet<>();
        for (PlaceRecord record : all.values()) {
            UUID place = clusters.members(record.id()).stream().map(all::get).map(PlaceRecord::ownPlaceId).min(UUID::compareTo)
                    .orElseThrow();
            affected.addAll(List.of(record.placeId(), record.ownPlaceId(), place));
            record.assignPlace(place);
        }
        records.saveAll(all.values());
        settlement.settle(affected);
    }

    /** These records, those that are linked with them, and those that still are of the same places: some may just have been parted. */
    private Map<UUID, PlaceRecord> related(Collection<UUID> recordIds) {
        Map<UUID, PlaceRecord> all = new LinkedHashMap<>();
        Set<UUID> open = links.connected(recordIds);
        while (!all.keySet().containsAll(open)) {
            records.byIds(open).forEach(record -> all.put(record.id(), record));
            records.ofPlaces(all.values().stream().map(PlaceRecord::placeId).collect(Collectors.toSet())).values()
                    .forEach(same -> same.forEach(record -> all.put(record.id(), record)));
            open = links.connected(all.keySet());
        }
        return all;
    }
}
