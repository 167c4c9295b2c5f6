package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;

/** An organisation that takes part in digital inclusion on a territory. */
@Entity
public class Actor extends Aggregate {

    @Embedded
    private ActorDetails details;
    @Column(name = "registered_by_issuer")
    private String registeredByIssuer;
    @Column(name = "registered_by_subject")
    private String registeredBySubject;

    protected Actor() {}

    Actor(UUID id, ActorDetails details, Subject registeredBy) {
        super(id);
        this.details = details;
        this.registeredByIssuer = registeredBy.issuer();
        this.registeredBySubject = registeredBy.name();
        register(ActorFact.REGISTERED);
    }

    void update(ActorDetails changed) {
        this.details = changed;
        register(ActorFact.CHANGED);
    }

    /** Whether a subject registered the actor; of those from before subjects were kept nobody did. */
    boolean isRegisteredBy(Subject subject) {
        return subject.issuer().equals(registeredByIssuer) && subject.name().equals(registeredBySubject);
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
