package org.encommun.event.attendance;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** The members of a registration that this service reads. */
record RegistrationSnapshot(@NotNull UUID eventId, @NotBlank String participantKind, UUID actorId, @NotBlank String status,
        @NotNull @Valid List<SeatState> seats) {

    static final String CONFIRMED = "CONFIRMED";

    /** A seat in a session, or the wait for one. */
    record SeatState(@NotNull UUID sessionId, @NotBlank String status) {}
}
