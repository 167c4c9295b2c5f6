package org.encommun.event.commitment;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.axis.WorkAxisRepository;

/** Checks that the actors and the axis of a commitment exist. */
@ApplicationScoped
class CommitmentReferenceCheck {

    private final KnownActorRepository actors;
    private final WorkAxisRepository axes;

    CommitmentReferenceCheck(KnownActorRepository actors, WorkAxisRepository axes) {
        this.actors = actors;
        this.axes = axes;
    }

    /**
     * Requires known actors and an axis of the event, which is locked until commit.
     *
     * @param named the actors that the commitment referred to before; they may have been deleted from the directory since
     * @throws Refusal as {@link KnownActorRepository#requireAll} and {@link WorkAxisRepository#lockReferenced} do
     */
    void requireKnown(UUID eventId, CommitmentDetails details, Set<UUID> named) {
        actors.requireActive(notIn(named, details.actorIds()), "actorIds");
        actors.requireActive(notIn(named, details.withActorIds()), "withActorIds");
        axes.lockReferenced(eventId, details.axisId());
    }

    private static List<UUID> notIn(Set<UUID> named, List<UUID> ids) {
        return ids.stream().filter(id -> !named.contains(id)).toList();
    }
}
