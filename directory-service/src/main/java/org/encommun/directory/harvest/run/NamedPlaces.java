package org.encommun.directory.harvest.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.place.PlaceRepository;
import org.encommun.directory.record.RecordLinkRepository;

/** The places of which a feed says that its items are: where its directory has ours as a network, our ids are among its own. */
@ApplicationScoped
class NamedPlaces {

    /** How many places an item may name: a directory has one id of ours for it, or a few after mergers. */
    private static final int MOST = 5;

    private final PlaceRepository places;
    private final RecordLinkRepository links;

    NamedPlaces(PlaceRepository places, RecordLinkRepository links) {
        this.places = places;
        this.links = links;
    }

    /** Those that there are, under their present ids, by the id of the item. */
    Map<String, UUID> present(List<ReadItem> items) {
        Map<String, UUID> found = new LinkedHashMap<>();
        List<ReadItem> naming = items.stream().filter(item -> !item.places().isEmpty()).toList();
        if (!naming.isEmpty()) {
            // a place that is being merged would be left under its former id
            links.lockDecisions();
            naming.forEach(
                    item -> item.places().stream().limit(MOST).map(places::successor).flatMap(Optional::stream).findFirst()
                            .ifPresent(place -> found.put(item.id(), place)));
        }
        return found;
    }
}
