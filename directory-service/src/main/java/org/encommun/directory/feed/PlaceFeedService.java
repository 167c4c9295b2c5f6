package org.encommun.directory.feed;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.feed.RpdePage;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.feed.PlaceChanges.Change;
import org.encommun.directory.feed.PlaceChanges.State;
import org.encommun.directory.feed.SourceRecords.SourceRecord;
import org.encommun.directory.place.Deliveries;
import org.encommun.directory.place.PlaceReader;
import org.encommun.directory.territory.RequestedTerritories;
import org.encommun.territory.Territory;
import org.encommun.territory.TerritoryProblem;

/**
 * Shows the changes of places to everybody, and to each partner network what it may see besides. What a network is shown is
 * noted: when it comes back from there, it is no news.
 */
@ApplicationScoped
public class PlaceFeedService {

    private static final String KIND = "place";
    /** The records and the networks of the origins, in the text in which they are stored. */
    private static final Pattern ORIGIN = Pattern.compile("\"(recordId|networkId)\": \"([^\"]+)\"");

    private final PlaceChanges changes;
    private final SourceRecords records;
    private final Deliveries deliveries;
    private final PlaceReader caller;
    private final RequestedTerritories territories;

    PlaceFeedService(PlaceChanges changes, SourceRecords records, Deliveries deliveries, PlaceReader caller,
            RequestedTerritories territories) {
        this.changes = changes;
        this.records = records;
        this.deliveries = deliveries;
        this.caller = caller;
        this.territories = territories;
    }

    /**
     * What came of reading.
     *
     * @param last the change number from which the next page goes on
     * @param forEverybody whether everybody reads the same
     */
    record Reading(List<PlaceFeedPage.Item> items, long last, boolean forEverybody) {}

    /** @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY} */
    @Transactional
    Reading read(long afterChangeNumber, int limit, Optional<Territory.Part> territory) {
        Optional<UUID> network = caller.network();
        FeedReader reader = new FeedReader(network.orElse(null), network.isPresent() || caller.isNetwork(),
                territories.key(territory));
        List<Change> found = changes.after(afterChangeNumber, limit, reader);
        Map<UUID, Long> shown = new LinkedHashMap<>();
        found.stream().filter(change -> change.state() != null)
                .forEach(change -> shown.put(change.placeId(), change.state().version()));
        Map<UUID, List<SourceRecord>> notable = records.notable(shown.keySet(), reader.networkId());
        Map<UUID, String> names = records.networks();
        if (reader.networkId() != null) {
            deliveries.note(reader.networkId(), shown);
        }
        long last = found.isEmpty() ? afterChangeNumber : found.get(found.size() - 1).number();
        return new Reading(found.stream()
                .map(change -> item(change, notable.getOrDefault(change.placeId(), List.of()), names, reader)).toList(),
                last,
                !reader.seesNetworks());
    }

    private static PlaceFeedPage.Item item(Change change, List<SourceRecord> notable, Map<UUID, String> networks,
            FeedReader reader) {
        boolean deleted = change.state() == null;
        return new PlaceFeedPage.Item(deleted ? "deleted" : "updated", KIND, change.placeId(), change.number(),
                deleted ? null : data(change.placeId(), change.state(), notable, networks, reader.networkId()));
    }

    private static PlaceFeedData data(UUID id, State state, List<SourceRecord> notable, Map<UUID, String> networks,
            UUID networkId) {
        Set<String> licences = new LinkedHashSet<>();
        Set<String> hops = new LinkedHashSet<>();
        Matcher origin = ORIGIN.matcher(state.origins());
        while (origin.find()) {
            UUID named = UUID.fromString(origin.group(2));
            if (origin.group(1).equals("networkId")) {
                hops.add(networks.get(named));
            } else {
                notable.stream().filter(source -> source.id().equals(named)).forEach(source -> {
                    Stream.of(source.licence()).filter(licence -> !licence.equals(RpdePage.LICENCE)).forEach(licences::add);
                    hops.addAll(source.hops());
                });
            }
        }
        List<String> externalIds = networkId == null
                ? null
                : notable.stream().filter(source -> source.networkId().equals(networkId)).map(SourceRecord::externalId)
                        .toList();
        return new PlaceFeedData(id, state.version(), state.status(), state.actorId(), state.changedAt(), state.details(),
                state.origins(), List.copyOf(licences), List.copyOf(hops), externalIds);
    }
}
