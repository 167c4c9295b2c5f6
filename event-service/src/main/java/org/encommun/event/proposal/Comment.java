package org.encommun.event.proposal;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment of an actor on a proposal.
 *
 * @param actorId the actor, by its id in the directory
 * @param text at most 2,000 characters
 * @param writtenAt in UTC
 */
@Embeddable
public record Comment(
        @Column(name = "actor_id") @Schema(description = "The actor, by its id in the directory.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b43") UUID actorId,
        @Schema(examples = "Nous pourrions partir des parcours écrits l’an dernier.") String text,
        @Column(name = "written_at") @Schema(description = "In UTC.", examples = "2026-07-02T09:15:00Z") Instant writtenAt) {}
