package org.encommun.feedback.event;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The members of an event that feedback reads. */
record EventSnapshot(@NotBlank String title, @NotBlank String status, @NotNull Instant startsAt, @NotNull Instant endsAt,
        @NotBlank String timeZone, @NotNull List<@NotNull @Valid OrganiserPart> organisers) {}
