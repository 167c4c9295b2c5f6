package org.encommun.directory.settlement;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.actor.Actor;
import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.actor.ActorRecords;
import org.encommun.directory.actor.ActorRepository;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.record.PlaceRecord;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.representation.Representation;
import org.encommun.directory.representation.RepresentationRepository;
import org.encommun.directory.survivorship.Source;
import org.encommun.directory.survivorship.Statement;

/** Works out which actors run the places of records, and what stands of these actors by the records that everybody may see. */
@ApplicationScoped
public class ActorSettlement implements ActorRecords {

    private static final int SIREN = 9;

    private final PlaceRecordRepository records;
    private final ActorRepository actors;
    private final RepresentationRepository representations;
    private final Sources sources;
    private final Clock clock;

    ActorSettlement(PlaceRecordRepository records, ActorRepository actors,
            RepresentationRepository representations,
            Sources sources,
            Clock clock) {
        this.records = records;
        this.actors = actors;
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

    /** Settles actors whose records are written; they are locked until commit, in the order of their ids. */
    public void settle(Collection<UUID> actorIds) {
        Map<UUID, Source> trusted = sources.all();
        Map<UUID, Actor> known = actors.lockAll(new TreeSet<>(actorIds)).stream()
                .collect(Collectors.toMap(Actor::id, actor -> actor, (one, same) -> one, LinkedHashMap::new));
        List<Actor> changed = new ArrayList<>();
        List<Representation> opened = new ArrayList<>();
        Map<UUID, List<PlaceRecord>> said = records.ofActors(actorIds);
        for (UUID actorId : new TreeSet<>(actorIds)) {
            List<PlaceRecord> shown = said.getOrDefault(actorId, List.of()).stream().filter(ActorSettlement::tells).toList();
            Actor actor = known.get(actorId);
            if (actor == null && !shown.isEmpty()) {
                changed.add(new Actor(actorId, statements(shown, trusted)));
                opened.add(Representation.byRecords(actorId, shown.get(0).networkId(), clock.instant()));
            } else if (actor != null && actor.settle(statements(shown, trusted))) {
                changed.add(actor);
            }
        }
        actors.saveAll(changed);
        representations.saveAll(opened);
    }

    @Override
    public List<Statement<ActorDetails>> of(UUID actorId) {
        return statements(records.ofActors(Set.of(actorId)).getOrDefault(actorId, List.of()).stream()
                .filter(ActorSettlement::tells).toList(), sources.all());
    }

    /** Whether everybody may know who runs the place by it; a correction of a telephone number alone does not tell. */
    private static boolean tells(PlaceRecord record) {
        return record.isShownTo(Visibility.PUBLIC) && record.details().hasNameAndAddress();
    }

    private static List<Statement<ActorDetails>> statements(List<PlaceRecord> said, Map<UUID, Source> trusted) {
        return said.stream().map(record -> ActorStatements.of(record.statement(trusted.get(record.networkId())))).toList();
    }
}
