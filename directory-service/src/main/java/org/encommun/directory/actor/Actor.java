package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;

/** An organisation that takes part in digital inclusion on a territory. */
@Entity
public class Actor extends Aggregate {

    @Embedded
    private ActorDetails details;

    protected Actor() {}

    Actor(UUID id, ActorDetails details) {
        super(id);
        this.details = details;
        register(ActorFact.REGISTERED);
    }

    void update(ActorDetails changed) {
        this.details = changed;
        register(ActorFact.CHANGED);
    }

    /**
     * Refuses deletion while the actor organises upcoming events: the pages of these events would lack the organiser.
     *
     * @param upcomingEvents how many upcoming events it organises
     * @throws Refusal {@link DirectoryProblem#ACTOR_ENGAGED} if there are any
     */
    void requireDeletable(long upcomingEvents) {
        if (upcomingEvents > 0) {
            throw new Refusal(DirectoryProblem.ACTOR_ENGAGED, upcomingEvents).with("upcomingEvents", upcomingEvents);
        }
    }

    /** Its editable details. */
    ActorDetails details() {
        return details;
    }
}
