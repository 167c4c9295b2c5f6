package org.encommun.event.edition.request;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.Subject;
import org.encommun.event.part.EventPart;

/** A request of the team of one event to the team of another, which it belongs to, that the former may follow the latter. */
@Entity
@Table(name = "edition_request")
class EditionRequest extends EventPart {

    @Column(name = "follower_id")
    private UUID followerId;
    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "requester_issuer"))
    @AttributeOverride(name = "name", column = @Column(name = "requester_subject"))
    private Subject requester;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Enumerated(EnumType.STRING)
    private EditionRequestStatus status = EditionRequestStatus.PENDING;
    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "decider_issuer"))
    @AttributeOverride(name = "name", column = @Column(name = "decider_subject"))
    private Subject decider;
    @Column(name = "decided_at")
    private Instant decidedAt;

    protected EditionRequest() {}

    EditionRequest(UUID id, UUID editionId, UUID followerId, Subject requester, Instant now) {
        super(id, editionId);
        this.followerId = followerId;
        this.requester = requester;
        this.requestedAt = now;
    }

    /**
     * Ends the request.
     *
     * @throws Refusal {@link EditionRequestProblem#EDITION_REQUEST_DECIDED}
     */
    void decide(EditionRequestStatus outcome, Subject by, Instant now) {
        if (status != EditionRequestStatus.PENDING) {
            throw new Refusal(EditionRequestProblem.EDITION_REQUEST_DECIDED).with("requestStatus", status);
        }
        status = outcome;
        decider = by;
        decidedAt = now;
    }

    /** The event that would follow. */
    UUID followerId() {
        return followerId;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    EditionRequestStatus status() {
        return status;
    }

    /** {@code null} while it is pending. */
    Instant decidedAt() {
        return decidedAt;
    }
}
