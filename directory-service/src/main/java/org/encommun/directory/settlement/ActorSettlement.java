package org.encommun.directory.settlement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.actor.Actor;
import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.actor.ActorLinkRepository;
import org.encommun.directory.actor.ActorRecords;
import org.encommun.directory.actor.ActorRepository;
import org.encommun.directory.matching.Clusters;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.representation.Representation;
import org.encommun.directory.representation.RepresentationRepository;
import org.encommun.directory.survivorship.Source;
import org.encommun.directory.survivorship.Standing;
import org.encommun.directory.survivorship.Statement;

/** Works out which actors run the places of records, and what stands of these actors by the records that everybody may see. */
@ApplicationScoped
public class ActorSettlement implements ActorRecords {

    private static final int SIREN = 9;

    private final PlaceRecordRepository records;
    private final ActorRepository actors;
    private final ActorLinkRepository links;
    private final RepresentationRepository representations;
    private final Sources sources;
    private final Clock clock;

    ActorSettlement(PlaceRecordRepository records, ActorRepository actors,
            ActorLinkRepository links,
            RepresentationRepository representations, Sources sources, Clock clock) {
        this.records = records;
        this.actors = actors;
        this.links = links;
        this.representations = representations;
        this.sources = sources;
        this.clock = clock;
    }

    /** Assigns to each record the actor that its network's other records with the same SIREN belong to; without a SIREN it stays. */
    public void assign(UUID networkId, Collection<PlaceRecord> changed) {
        Map<PlaceRecord, String> sirens = new LinkedHashMap<>();
        changed.forEach(record -> record.details().siret()
                .ifPresent(siret -> sirens.put(record, siret.substring(0, SIREN))));
        Map<String, UUID> bySiren = records.actorsBySiren(networkId, Set.copyOf(sirens.values()));
        sirens.forEach((record, siren) -> record.assignActor(bySiren.computeIfAbsent(siren, first -> record.ownActorId())));
    }

    /**
     * Settles actors whose records or links are written, with all that they are the same as. They are locked until commit, in the order of
     * their ids. The places of those that were merged or split are told a little later.
     */
    public void settle(Collection<UUID> actorIds) {
        Locked locked = lock(actorIds);
        Map<UUID, Actor> known = locked.known();
        Map<UUID, UUID> survivors = known.values().stream().collect(Collectors.toMap(Actor::id, Actor::survivorId));
        Map<UUID, Source> trusted = sources.all();
        Map<UUID, List<PlaceRecord>> said = records.ofActors(locked.ids());
        List<Actor> changed = new ArrayList<>();
        List<Representation> opened = new ArrayList<>();
        List<Set<UUID>> forgotten = new ArrayList<>();
        for (SortedSet<UUID> members : clusters(locked.ids())) {
            List<PlaceRecord> shown = shown(members, said);
            ActorCluster cluster = new ActorCluster(members, known, statements(shown, trusted));
            Set<UUID> present = cluster.known().keySet();
            if (cluster.isForgotten() && (present.isEmpty() || !actors.isReferenced(present))) {
                forgotten.add(present);
            } else {
                changed.addAll(cluster.settle());
                changed.stream().map(Actor::id).filter(id -> members.contains(id) && !known.containsKey(id))
                        .map(id -> Representation.byRecords(id, network(id, shown), clock.instant()))
                        .forEach(opened::add);
            }
        }
        actors.saveAll(changed);
        representations.saveAll(opened);
        // once those that were merged into them have been split
        forgotten.forEach(this::withdraw);
        known.values().removeIf(actor -> actor.mergedInto().isEmpty() && actor.id().equals(survivors.get(actor.id())));
        Set<UUID> told = new TreeSet<>(known.keySet());
        changed.stream().filter(actor -> actor.mergedInto().isPresent()).map(Actor::id).forEach(told::add);
        records.queuePlacesOfActors(told);
    }

    /** The network whose record the actor is of, which may be known before its record is shown: by those of the same organisation. */
    private UUID network(UUID actorId, List<PlaceRecord> shown) {
        return shown.stream().filter(record -> record.ownActorId().equals(actorId)).findFirst()
                .or(() -> records.ofOwnActor(actorId)).orElse(shown.get(0)).networkId();
    }

    /** Actors that are locked: those that exist, by their ids, and the ids of all. */
    private record Locked(Set<UUID> ids, Map<UUID, Actor> known) {}

    /** Locks these and all that they are the same as: whoever merges or splits one of them has finished. */
    private Locked lock(Collection<UUID> actorIds) {
        Set<UUID> all = new TreeSet<>(links.connected(actorIds));
        while (true) {
            List<Actor> locked = actors.lockAll(all);
            Set<UUID> connected = links.connected(all);
            if (connected.size() == all.size()) {
                return new Locked(all, locked.stream().collect(Collectors.toMap(Actor::id, actor -> actor)));
            }
            all.addAll(connected);
        }
    }

    /** In the order of their oldest actors. */
    private List<SortedSet<UUID>> clusters(Set<UUID> all) {
        Clusters clusters = links.clusters(all);
        return all.stream().map(clusters::members).distinct().toList();
    }

    /** An organisation that networks say nothing of any more, and on which nobody relies, is not shown either. */
    private void withdraw(Set<UUID> actorIds) {
        if (!actorIds.isEmpty()) {
            actorIds.stream().map(representations::get).forEach(representations::delete);
            actors.withdraw(actorIds);
        }
    }

    @Override
    public List<Statement<ActorDetails>> of(UUID actorId) {
        Set<UUID> members = links.connected(Set.of(actorId));
        List<Statement<ActorDetails>> said = new ArrayList<>(
                statements(shown(members, records.ofActors(members)), sources.all()));
        members.remove(actorId);
        actors.list("id in ?1", members).forEach(actor -> actor.stated().ifPresent(said::add));
        return said;
    }

    private static List<PlaceRecord> shown(Collection<UUID> members, Map<UUID, List<PlaceRecord>> said) {
        return members.stream().flatMap(member -> said.getOrDefault(member, List.of()).stream()).filter(ActorSettlement::tells)
                .toList();
    }

    /** Whether everybody may know who runs the place by it; a correction of a telephone number alone does not tell. */
    private static boolean tells(PlaceRecord record) {
        return record.isShownTo(Visibility.PUBLIC) && record.details().hasNameAndAddress();
    }

    /** What is only repeated of a record that not everybody may see tells nothing of the actor either. */
    private List<Statement<ActorDetails>> statements(List<PlaceRecord> said, Map<UUID, Source> trusted) {
        Map<PlaceRecord, Statement<PlaceDetails>> statements = new LinkedHashMap<>();
        said.forEach(record -> statements.put(record, record.statement(trusted.get(record.networkId()))));
        Set<UUID> repeated = statements.entrySet().stream()
                .filter(each -> each.getValue().assertions().values().stream()
                        .anyMatch(assertion -> assertion.standing() == Standing.ADOPTED))
                .map(each -> each.getKey().placeId()).collect(Collectors.toSet());
        if (!repeated.isEmpty()) {
            Map<UUID, List<PlaceRecord>> ofPlaces = records.ofPlaces(repeated);
            statements.replaceAll((record, statement) -> Withheld
                    .from(ofPlaces.getOrDefault(record.placeId(), List.of()), Visibility.PUBLIC).without(statement));
        }
        return statements.values().stream().filter(statement -> statement.details().hasNameAndAddress())
                .map(ActorStatements::of).toList();
    }
}
