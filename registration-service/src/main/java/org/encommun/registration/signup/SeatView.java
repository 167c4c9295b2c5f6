package org.encommun.registration.signup;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.registration.participant.Seat;
import org.encommun.registration.participant.SeatStatus;

/** A seat as its owner and the organisers see it. */
public record SeatView(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Schema(description = "Whether the seat is confirmed or waited for.") SeatStatus status,
        @Schema(nullable = true, description = "When the person was checked in at the session, in UTC; absent before.",
                examples = "2026-11-24T14:31:00Z") Instant presentAt) {

    static SeatView of(Seat seat) {
        return new SeatView(seat.sessionId(), seat.status(), seat.presentAt());
    }
}
