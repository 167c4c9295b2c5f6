package org.encommun.directory.proposal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.security.Subject;
import org.encommun.directory.request.ActorRequest;

/** A change of an actor that somebody proposes to those who may make it. */
@Entity
@Table(name = "change_proposal")
class ChangeProposal extends ActorRequest {

    /** A JSON Merge Patch (RFC 7396). */
    private String changes;
    private String reason;

    protected ChangeProposal() {}

    ChangeProposal(UUID id, UUID actorId, Subject submitter, String changes, String reason, Instant now) {
        super(id, actorId, submitter, now);
        this.changes = changes;
        this.reason = reason;
    }

    String changes() {
        return changes;
    }

    String reason() {
        return reason;
    }
}
