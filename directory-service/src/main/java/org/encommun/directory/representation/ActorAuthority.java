package org.encommun.directory.representation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.RepresentationProblem;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.network.NetworkProblem;

/** Decides who may act for an actor. */
@ApplicationScoped
public class ActorAuthority {

    private final RepresentationRepository repository;
    private final ActingParty caller;
    private final Clock clock;

    ActorAuthority(RepresentationRepository repository, ActingParty caller, Clock clock) {
        this.repository = repository;
        this.caller = caller;
        this.clock = clock;
    }

    /** The time of what the caller does. */
    public Instant now() {
        return clock.instant();
    }

    /** Who acts. */
    public Subject subject() {
        return caller.subject();
    }

    /**
     * Requires that the caller is somebody to whom an actor can be given.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED}, {@link NetworkProblem#NETWORK_UNKNOWN}
     */
    public void requireKnown() {
        caller.subject();
        caller.network();
    }

    /** Gives an actor to the caller, who has just registered it. */
    public void open(UUID actorId) {
        repository.save(caller.network().map(network -> Representation.byNetwork(actorId, network, clock.instant()))
                .orElseGet(() -> Representation.byRegistrant(actorId, caller.subject(), clock.instant())));
    }

    /** Takes an actor that is about to be deleted from everybody. */
    public void close(UUID actorId) {
        repository.delete(repository.get(actorId));
    }

    /**
     * Requires that the caller may act for an actor.
     *
     * @param sufficient the capacities of which one is needed
     * @return the caller's capacity
     * @throws Refusal {@link RepresentationProblem#NOT_REPRESENTATIVE}, {@link NetworkProblem#NETWORK_UNKNOWN}, or
     *         {@link CommonProblem#NOT_FOUND} if there is no such actor
     */
    public Capacity require(UUID actorId, Set<Capacity> sufficient) {
        repository.get(actorId);
        return capacity(actorId).filter(sufficient::contains)
                .orElseThrow(() -> new Refusal(RepresentationProblem.NOT_REPRESENTATIVE));
    }

    /**
     * As {@link #require}, with the representation locked until commit: of two who decide at once one comes first, and somebody whose
     * right was taken meanwhile is refused.
     */
    public Capacity lock(UUID actorId, Set<Capacity> sufficient) {
        repository.lock(actorId);
        return require(actorId, sufficient);
    }

    /** Whether the caller may act for an actor in one of the capacities. */
    public boolean holds(UUID actorId, Set<Capacity> sufficient) {
        return capacity(actorId).filter(sufficient::contains).isPresent();
    }

    /** The best of the caller's capacities, also of actors that were merged into this one. */
    private Optional<Capacity> capacity(UUID actorId) {
        List<Representation> all = repository.ofAll(actorId);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (caller.isAdministrator()) {
            return Optional.of(Capacity.ADMINISTRATOR);
        }
        boolean represented = all.stream().anyMatch(representation -> !representation.representatives().isEmpty());
        return all.stream().flatMap(representation -> capacity(representation).stream())
                .filter(capacity -> capacity != Capacity.REGISTRANT || !represented).min(Comparator.naturalOrder());
    }

    private Optional<Capacity> capacity(Representation representation) {
        Optional<UUID> network = caller.network();
        return network.isPresent()
                ? network.filter(representation::isOf).map(own -> Capacity.NETWORK)
                : representation.capacityOf(caller.subject());
    }
}
