package org.encommun.event.attendance;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** What the events need of a registration as registration-service tells it. */
record RegistrationSnapshot(@NotNull UUID eventId, @NotBlank String participantKind, UUID actorId, @NotBlank String status,
        @NotNull @Valid List<SeatState> seats) {

    static final String CONFIRMED = "CONFIRMED";

    /** A seat in a session, or the wish for one. */
    record SeatState(@NotNull UUID sessionId, @NotBlank String status) {}
}
