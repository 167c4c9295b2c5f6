package org.encommun.registration.participant;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * A seat in a session, or the wait for one.
 *
 * @param sessionId which session
 * @param status whether it is confirmed or waited for
 * @param askedAt since when, which is the order of the waiting list
 * @param presentAt when the person was checked in at the session; {@code null} before
 */
@Embeddable
public record Seat(@Column(name = "session_id") UUID sessionId, @Enumerated(EnumType.STRING) SeatStatus status,
        @Column(name = "asked_at") Instant askedAt, @Column(name = "present_at") Instant presentAt) {

    Seat confirmed() {
        return new Seat(sessionId, SeatStatus.CONFIRMED, askedAt, presentAt);
    }

    Seat present(Instant now) {
        return new Seat(sessionId, status, askedAt, now);
    }
}
