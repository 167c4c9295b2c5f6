package org.encommun.event.commitment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.axis.WorkAxisRepository;

/** Sees to it that what a commitment names is there. */
@ApplicationScoped
class CommitmentReferenceCheck {

    private final KnownActorRepository actors;
    private final WorkAxisRepository axes;

    CommitmentReferenceCheck(KnownActorRepository actors, WorkAxisRepository axes) {
        this.actors = actors;
        this.axes = axes;
    }

    /**
     * Lets only known actors and an axis of the event be named.
     *
     * @param named the actors that the commitment names already; they may have left the directory since
     * @throws Refusal as {@link KnownActorRepository#requireAll} and {@link WorkAxisRepository#requireOf} do
     */
    void requireKnown(UUID eventId, CommitmentDetails details, Set<UUID> named) {
        actors.requireAll(notIn(named, details.actorIds()), "actorIds");
        actors.requireAll(notIn(named, details.withActorIds()), "withActorIds");
        axes.requireOf(eventId, details.axisId());
    }

    private static List<UUID> notIn(Set<UUID> named, List<UUID> ids) {
        return ids.stream().filter(id -> !named.contains(id)).toList();
    }
}
