package org.encommun.registration.participant;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What everybody may know of a participant.
 *
 * @param participantKind in what capacity the person takes part
 * @param actorId the actor of the directory that the person represents; {@code null} for none
 */
@Embeddable
public record ParticipantProfile(
        @Column(name = "participant_kind") @Enumerated(EnumType.STRING) @NotNull
        @Schema(description = "In what capacity the person takes part.") ParticipantKind participantKind,
        @Column(name = "actor_id")
        @Schema(nullable = true, description = "The actor of the directory that the person represents, if any.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId) {}
