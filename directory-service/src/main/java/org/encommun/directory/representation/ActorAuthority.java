package org.encommun.directory.representation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.RepresentationProblem;
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
        return require(repository.get(actorId), sufficient);
    }

    /**
     * As {@link #require}, with the representation locked until commit: of two who decide at once one comes first, and somebody whose
     * right was taken meanwhile is refused.
     */
    public Capacity lock(UUID actorId, Set<Capacity> sufficient) {
        return require(repository.lock(actorId), sufficient);
    }

    private Capacity require(Representation representation, Set<Capacity> sufficient) {
        return capacity(representation).filter(sufficient::contains)
                .orElseThrow(() -> new Refusal(RepresentationProblem.NOT_REPRESENTATIVE));
    }

    /** Whether the caller may act for an actor in one of the capacities. */
    public boolean holds(UUID actorId, Set<Capacity> sufficient) {
        return repository.findByIdOptional(actorId).flatMap(this::capacity).filter(sufficient::contains).isPresent();
    }

    private Optional<Capacity> capacity(Representation representation) {
        if (caller.isAdministrator()) {
            return Optional.of(Capacity.ADMINISTRATOR);
        }
        Optional<UUID> network = caller.network();
        return network.isPresent()
                ? network.filter(representation::isOf).map(own -> Capacity.NETWORK)
                : representation.capacityOf(caller.subject());
    }
}
