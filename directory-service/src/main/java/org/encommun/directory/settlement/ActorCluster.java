package org.encommun.directory.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.encommun.directory.actor.Actor;
import org.encommun.directory.actor.ActorDetails;
import org.encommun.directory.survivorship.Statement;

/**
 * Actors that are the same organisation: the oldest goes on for all, by what is said of any of them.
 *
 * @param members their ids, oldest first
 * @param known those that the directory shows, by id
 * @param records what the records of their places say
 */
record ActorCluster(SortedSet<UUID> members, Map<UUID, Actor> known, List<Statement<ActorDetails>> records) {

    /** Keeps of the actors those that belong together. */
    ActorCluster {
        known = members.stream().map(known::get).filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableMap(Actor::id, actor -> actor));
    }

    /** Whether nothing is said of them any more. */
    boolean isForgotten() {
        return records.isEmpty() && stated().findAny().isEmpty();
    }

    /** Takes over what is said. What changed, the one that goes on first. */
    List<Actor> settle() {
        SortedSet<UUID> ids = new TreeSet<>(records.isEmpty() ? known.keySet() : members);
        Actor survivor = actor(ids.first());
        List<Actor> changed = new ArrayList<>();
        if (survivor.settle(others(survivor.id())) || !known.containsKey(survivor.id())) {
            changed.add(survivor);
        }
        ids.stream().skip(1).map(this::actor).filter(follower -> follower.follow(survivor)).forEach(changed::add);
        return changed;
    }

    private Actor actor(UUID id) {
        return Optional.ofNullable(known.get(id)).orElseGet(() -> new Actor(id, others(id)));
    }

    private List<Statement<ActorDetails>> others(UUID id) {
        return Stream.concat(records.stream(), stated().filter(statement -> !statement.recordId().equals(id))).toList();
    }

    private Stream<Statement<ActorDetails>> stated() {
        return known.values().stream().flatMap(actor -> actor.stated().stream());
    }
}
