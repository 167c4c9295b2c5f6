package org.encommun.feedback.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The members of a commitment that feedback reads. */
record CommitmentSnapshot(@NotNull UUID eventId, @NotBlank String state, LocalDate dueOn,
        @NotNull List<@NotNull @Valid PartyStatement> statements) {}
