package org.encommun.registration.availability;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.seating.Seats;

/** The seats of a session, as the API shows them. */
public record SessionAvailability(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Schema(examples = "Atelier « speed boat »") String title,
        @Schema(nullable = true, description = "How many seats there are; absent for no limit.", examples = "12") Integer seats,
        @Schema(description = "How many of them are taken.", examples = "12") int taken,
        @Schema(nullable = true, description = "How many are left; absent for no limit.", examples = "0") Integer left) {

    static SessionAvailability of(KnownSession session) {
        Seats seats = session.seats();
        return new SessionAvailability(session.id(), session.title(), seats.limit(), seats.taken(), seats.left());
    }
}
