package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The members of a registration that feedback reads. */
record RegistrationSnapshot(@NotNull UUID eventId, @NotBlank String participantKind, UUID actorId, @NotBlank String status,
        @NotNull Boolean present, @NotBlank String answerCodeHash) {}
