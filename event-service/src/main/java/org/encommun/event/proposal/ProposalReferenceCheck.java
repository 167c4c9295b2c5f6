package org.encommun.event.proposal;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.need.NeedRepository;

/** Checks that the actors and needs of a proposal exist. */
@ApplicationScoped
class ProposalReferenceCheck {

    private final KnownActorRepository actors;
    private final NeedRepository needs;

    ProposalReferenceCheck(KnownActorRepository actors, NeedRepository needs) {
        this.actors = actors;
        this.needs = needs;
    }

    /** @param field the field of the request that names the actors */
    void requireActors(Collection<UUID> actorIds, String field) {
        actors.requireAll(actorIds, field);
    }

    /** Requires needs of the event, and locks them until commit. */
    void lockNeeds(UUID eventId, ProposalDetails details) {
        needs.lockReferenced(eventId, details.needIds());
    }
}
