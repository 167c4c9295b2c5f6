package org.encommun.directory.claim;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.security.Subject;
import org.encommun.directory.representation.Representative;
import org.encommun.directory.request.ActorRequest;

/** Somebody says that they speak for an actor. */
@Entity
class Claim extends ActorRequest {

    @Embedded
    private ClaimDetails details;

    protected Claim() {}

    Claim(UUID id, UUID actorId, Subject claimant, ClaimDetails details, Instant now) {
        super(id, actorId, claimant, now);
        this.details = details;
    }

    /** The claimant as a representative. */
    Representative toRepresentative(Instant now) {
        return new Representative(id(), submitter(), details.label(), now);
    }

    ClaimDetails details() {
        return details;
    }
}
