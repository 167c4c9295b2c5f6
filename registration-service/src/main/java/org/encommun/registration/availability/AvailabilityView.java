package org.encommun.registration.availability;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.registration.event.KnownEvent;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.seating.Seats;

/** The places of an event and the seats of its sessions, as the API shows them. */
public record AvailabilityView(@Schema(description = "Whether registration is open now.") boolean open,
        @Schema(nullable = true, description = "How many places there are; absent for no limit.",
                examples = "40") Integer places,
        @Schema(description = "How many of them are taken.", examples = "28") int taken,
        @Schema(nullable = true, description = "How many are left; absent for no limit.", examples = "12") Integer left,
        @Schema(description = "The sessions that take sign-ups, by start.") List<SessionAvailability> sessions) {

    static AvailabilityView of(KnownEvent event, boolean open, List<KnownSession> sessions) {
        Seats seats = event.seats();
        return new AvailabilityView(open, seats.limit(), seats.taken(), seats.left(),
                sessions.stream().filter(KnownSession::signUp).map(SessionAvailability::of).toList());
    }
}
