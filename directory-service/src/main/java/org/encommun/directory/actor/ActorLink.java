package org.encommun.directory.actor;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.security.Subject;
import org.encommun.directory.link.DecidedPair;
import org.encommun.directory.link.Verdict;

/** That two actors are the same organisation, or two. The actor with the oldest id goes on for all that are the same. */
@Entity
@Table(name = "actor_link")
@AttributeOverride(name = "first", column = @Column(name = "first_actor"))
@AttributeOverride(name = "second", column = @Column(name = "second_actor"))
public class ActorLink extends DecidedPair {

    protected ActorLink() {}

    /** @param decider the administrator who decided */
    public ActorLink(UUID id, UUID one, UUID other, Verdict verdict, Subject decider, Instant now) {
        super(id, one, other, verdict, decider, now);
    }

    /** Whether it is about this actor. */
    public boolean binds(UUID actorId) {
        return first().equals(actorId) || second().equals(actorId);
    }

    /** The other actor than this one. */
    public UUID other(UUID actorId) {
        return first().equals(actorId) ? second() : first();
    }
}
