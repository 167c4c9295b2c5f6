package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;

/** An organisation that takes part in digital inclusion on a territory. */
@Entity
public class Actor extends Aggregate {

    @Embedded
    private ActorDetails details;
    @Enumerated(EnumType.STRING)
    private ActorStatus status = ActorStatus.ACTIVE;

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

    /** @throws Refusal {@link ActorProblem#ACTOR_CLOSED} if it is closed */
    void close() {
        requireActive();
        status = ActorStatus.CLOSED;
        register(ActorFact.CLOSED);
    }

    /** @throws Refusal {@link ActorProblem#ACTOR_ACTIVE} unless it is closed */
    void reopen() {
        if (status != ActorStatus.CLOSED) {
            throw new Refusal(ActorProblem.ACTOR_ACTIVE);
        }
        status = ActorStatus.ACTIVE;
        register(ActorFact.REOPENED);
    }

    /** @throws Refusal {@link ActorProblem#ACTOR_CLOSED} if it is closed */
    public void requireActive() {
        if (status == ActorStatus.CLOSED) {
            throw new Refusal(ActorProblem.ACTOR_CLOSED);
        }
    }

    /**
     * Refuses deletion while the actor organises upcoming events: the pages of these events would lack the organiser.
     *
     * @param upcomingEvents how many upcoming events it organises
     * @throws Refusal {@link ActorProblem#ACTOR_ENGAGED} if there are any
     */
    void requireDeletable(long upcomingEvents) {
        if (upcomingEvents > 0) {
            throw new Refusal(ActorProblem.ACTOR_ENGAGED, upcomingEvents).with("upcomingEvents", upcomingEvents);
        }
    }

    /** Its editable details. */
    ActorDetails details() {
        return details;
    }

    /** Whether it exists. */
    ActorStatus status() {
        return status;
    }
}
