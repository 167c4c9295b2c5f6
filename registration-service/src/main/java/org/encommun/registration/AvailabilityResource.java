package org.encommun.registration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.encommun.registration.event.KnownEvent;
import org.encommun.registration.event.KnownEventRepository;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.event.KnownSessionRepository;
import org.encommun.registration.seating.Seats;

/** What is left, for everybody. */
@Path("/registration/events/{eventId}/availability")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirements
@Tag(name = "Registrations")
public class AvailabilityResource {

    private final KnownEventRepository events;
    private final KnownSessionRepository sessions;
    private final Clock clock;

    AvailabilityResource(KnownEventRepository events, KnownSessionRepository sessions, Clock clock) {
        this.events = events;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** What is left of an event. */
    public record AvailabilityView(@Schema(description = "Whether people can register now.") boolean open,
            @Schema(description = "How many places there are; absent for no limit.", examples = "40") Integer places,
            @Schema(description = "How many of them are taken.", examples = "28") int taken,
            @Schema(description = "How many are left; absent for no limit.", examples = "12") Integer left,
            @Schema(description = "The sessions in which people take a seat beforehand, by "
                    + "time.") List<SessionAvailability> sessions) {

        static AvailabilityView of(KnownEvent event, boolean open, List<KnownSession> sessions) {
            Seats seats = event.seats();
            return new AvailabilityView(open, seats.limit(), seats.taken(), seats.left(),
                    sessions.stream().filter(KnownSession::signUp).map(SessionAvailability::of).toList());
        }
    }

    /** What is left of a session. */
    public record SessionAvailability(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
            @Schema(examples = "Atelier « speed boat »") String title,
            @Schema(nullable = true, description = "How many seats there are; absent for no limit.",
                    examples = "12") Integer seats,
            @Schema(description = "How many of them are taken.", examples = "12") int taken,
            @Schema(nullable = true, description = "How many are left; absent for no limit.", examples = "0") Integer left) {

        static SessionAvailability of(KnownSession session) {
            Seats seats = session.seats();
            return new SessionAvailability(session.id(), session.title(), seats.limit(), seats.taken(), seats.left());
        }
    }

    @GET
    @Operation(operationId = "getAvailability", summary = "Read how many places and seats are left")
    public AvailabilityView get(@PathParam("eventId") UUID eventId) {
        KnownEvent event = events.get(eventId);
        return AvailabilityView.of(event, event.isOpen(clock.instant()), sessions.offered(eventId));
    }
}
