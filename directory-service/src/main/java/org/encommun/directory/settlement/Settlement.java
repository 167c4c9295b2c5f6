package org.encommun.directory.settlement;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.actor.ActorRepository;
import org.encommun.directory.place.Place;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.PlaceRepository;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.FieldDecision;
import org.encommun.directory.record.FieldDecisionRepository;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.survivorship.Decision;
import org.encommun.directory.survivorship.Golden;
import org.encommun.directory.survivorship.Origin;
import org.encommun.directory.survivorship.Source;
import org.encommun.directory.survivorship.Statement;
import org.encommun.directory.survivorship.Survivorship;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Works out again what stands of places, once records of them or decisions on them have changed. */
@ApplicationScoped
public class Settlement {

    private static final Survivorship<PlaceDetails> RULE = new Survivorship<>(PlaceDetails.FIELDS);

    private final PlaceRecordRepository records;
    private final FieldDecisionRepository decisions;
    private final PlaceRepository places;
    private final ActorRepository actors;
    private final Sources sources;
    private final Territories territories;
    private final Clock clock;

    Settlement(PlaceRecordRepository records, FieldDecisionRepository decisions, PlaceRepository places,
            ActorRepository actors, Sources sources, Territories territories, Clock clock) {
        this.records = records;
        this.decisions = decisions;
        this.places = places;
        this.actors = actors;
        this.sources = sources;
        this.territories = territories;
        this.clock = clock;
    }

    /** Settles places whose records are written. They are locked until commit, in the order of their ids. */
    public void settle(Collection<UUID> placeIds) {
        settle(new TreeSet<>(placeIds), List.of());
    }

    /**
     * As {@link #settle(Collection)}, with records that have just been created: each is all that is known of a place of its own,
     * which nobody else can know yet either.
     */
    public void settle(Set<UUID> placeIds, Collection<PlaceRecord> created) {
        Instant now = clock.instant();
        Map<UUID, List<PlaceRecord>> byPlace = created.stream().filter(record -> record.placeId().equals(record.ownPlaceId()))
                .collect(Collectors.groupingBy(PlaceRecord::placeId, LinkedHashMap::new, Collectors.toList()));
        List<UUID> older = placeIds.stream().filter(id -> !byPlace.containsKey(id)).toList();
        Map<UUID, Place> known = places.lockAll(older).stream()
                .collect(Collectors.toMap(Place::id, place -> place, (one, same) -> one, LinkedHashMap::new));
        byPlace.putAll(records.ofPlaces(older));
        Map<UUID, List<FieldDecision>> decided = decisions.ofPlaces(known.keySet());
        Map<UUID, Source> trusted = sources.all();
        Map<UUID, UUID> survivors = actors.survivors(byPlace.values().stream().flatMap(List::stream).map(PlaceRecord::actorId)
                .collect(Collectors.toSet()));
        List<Place> changed = new ArrayList<>();
        for (UUID id : new TreeSet<>(placeIds)) {
            Place place = known.get(id);
            List<PlaceRecord> said = byPlace.getOrDefault(id, List.of());
            if (said.isEmpty()) {
                Optional.ofNullable(place)
                        .flatMap(alone -> records.placeOfOwner(alone.id()).map(into -> merged(alone, into, now)))
                        .ifPresent(changed::add);
                continue;
            }
            Place settled = place == null ? new Place(id) : place;
            UUID actorId = actor(said);
            if (settled.settle(
                    outcome(survivors.getOrDefault(actorId, actorId), said, decided.getOrDefault(id, List.of()), trusted),
                    now)) {
                changed.add(settled);
            }
        }
        places.saveAll(changed);
    }

    private static Place merged(Place place, UUID into, Instant now) {
        place.merge(into, now);
        return place;
    }

    private Place.Outcome outcome(UUID actorId, List<PlaceRecord> said, List<FieldDecision> decided,
            Map<UUID, Source> trusted) {
        Golden<PlaceDetails> networks = golden(said, Visibility.NETWORKS, decided, trusted);
        Golden<PlaceDetails> everybody = said.stream().noneMatch(record -> record.visibility() == Visibility.NETWORKS)
                ? networks
                : golden(said, Visibility.PUBLIC, decided, trusted);
        return new Place.Outcome(actorId, everybody, networks, territories(networks), territories(everybody),
                said.stream().filter(record -> record.isShownTo(Visibility.NETWORKS)).map(PlaceRecord::id).toList(),
                attributions(said, networks, everybody));
    }

    private static List<String> attributions(List<PlaceRecord> said, Golden<PlaceDetails> networks,
            Golden<PlaceDetails> everybody) {
        List<PlaceRecord> notable = said.stream().filter(record -> record.attribution().isPresent()).toList();
        if (notable.isEmpty()) {
            return List.of();
        }
        Set<UUID> sources = Stream.of(networks, everybody).filter(Objects::nonNull)
                .flatMap(golden -> golden.origins().values().stream()).map(Origin::recordId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return notable.stream().filter(record -> sources.contains(record.id()))
                .flatMap(record -> record.attribution().stream()).toList();
    }

    /** What stands for a circle of readers; {@code null} if that is no place. */
    private static Golden<PlaceDetails> golden(List<PlaceRecord> said, Visibility reader, List<FieldDecision> decided,
            Map<UUID, Source> trusted) {
        Withheld withheld = Withheld.from(said, reader);
        List<Statement<PlaceDetails>> shown = said.stream().filter(record -> record.isShownTo(reader))
                .map(record -> withheld.without(record.statement(trusted.get(record.networkId())))).toList();
        Set<UUID> open = said.stream().filter(record -> record.visibility().compareTo(reader) <= 0).map(PlaceRecord::id)
                .collect(Collectors.toSet());
        // a decision for a record that this circle may not see would tell what it says
        List<Decision> holding = decided.stream().filter(decision -> open.contains(decision.recordId()))
                .map(FieldDecision::decision).toList();
        Golden<PlaceDetails> golden = RULE.golden(shown, holding);
        return !shown.isEmpty() && golden.details().hasNameAndAddress() ? golden : null;
    }

    /** The actor of the oldest record that everybody may see, else that networks may see, else of the oldest one of all. */
    private static UUID actor(List<PlaceRecord> said) {
        return Stream.of(Visibility.PUBLIC, Visibility.NETWORKS)
                .flatMap(reader -> said.stream().filter(record -> record.isShownTo(reader)).limit(1)).findFirst()
                .orElse(said.get(0))
                .actorId();
    }

    private Set<String> territories(Golden<PlaceDetails> golden) {
        if (golden == null) {
            return Set.of();
        }
        return golden.details().communeCodes().stream()
                .flatMap(code -> territories.withAround(new Territory.Part(Territory.Kind.COMMUNE, code)).stream())
                .map(Territory.Part::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
