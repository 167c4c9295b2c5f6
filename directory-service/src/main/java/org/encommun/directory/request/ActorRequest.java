package org.encommun.directory.request;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;

/** Something that somebody asks of those who may act for an actor. It is decided once and kept with its decision. */
@MappedSuperclass
public abstract class ActorRequest extends Aggregate {

    @Column(name = "actor_id")
    private UUID actorId;
    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "submitter_issuer"))
    @AttributeOverride(name = "name", column = @Column(name = "submitter_subject"))
    private Subject submitter;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.PENDING;
    @Embedded
    private Decision decision;

    /** For Hibernate. */
    protected ActorRequest() {}

    /** A new request, which waits. */
    protected ActorRequest(UUID id, UUID actorId, Subject submitter, Instant submittedAt) {
        super(id);
        this.actorId = actorId;
        this.submitter = submitter;
        this.submittedAt = submittedAt;
    }

    /** @throws Refusal {@link RequestProblem#REQUEST_DECIDED} */
    public void accept(Decision acceptance) {
        decide(RequestStatus.ACCEPTED, acceptance);
    }

    /** @throws Refusal {@link RequestProblem#REQUEST_DECIDED} */
    public void refuse(Decision refusal) {
        decide(RequestStatus.REFUSED, refusal);
    }

    /** @throws Refusal {@link RequestProblem#REQUEST_DECIDED} */
    public void withdraw(Instant now) {
        decide(RequestStatus.WITHDRAWN, new Decision(now, submitter, null, null));
    }

    private void decide(RequestStatus outcome, Decision made) {
        if (status != RequestStatus.PENDING) {
            throw new Refusal(RequestProblem.REQUEST_DECIDED).with("requestStatus", status);
        }
        status = outcome;
        decision = made;
    }

    /** Whether somebody submitted it. */
    public boolean isBy(Subject subject) {
        return submitter.equals(subject);
    }

    /** The actor that it is about. */
    public UUID actorId() {
        return actorId;
    }

    /** Who submitted it. */
    public Subject submitter() {
        return submitter;
    }

    /** When it was submitted. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** Its status. */
    public RequestStatus status() {
        return status;
    }

    /** How it ended; {@code null} while it is pending. */
    public Decision decision() {
        return decision;
    }
}
