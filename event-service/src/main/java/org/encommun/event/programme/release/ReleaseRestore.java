package org.encommun.event.programme.release;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.draft.Session;
import org.encommun.event.programme.draft.SessionReferenceCheck;
import org.encommun.event.programme.draft.SessionRepository;
import org.encommun.event.venue.Room;
import org.encommun.event.venue.RoomDetails;
import org.encommun.event.venue.RoomRepository;
import org.encommun.event.venue.Venue;
import org.encommun.event.venue.VenueDetails;
import org.encommun.event.venue.VenueRepository;

/**
 * Takes an old release up again as the working draft. Nothing of the present draft is lost: sessions which that release does
 * not hold
 * stay without a time, venues and rooms that it names and that are gone come back.
 */
@ApplicationScoped
class ReleaseRestore {

    private final VenueRepository venues;
    private final RoomRepository rooms;
    private final SessionRepository sessions;
    private final SessionReferenceCheck references;

    ReleaseRestore(VenueRepository venues, RoomRepository rooms, SessionRepository sessions, SessionReferenceCheck references) {
        this.venues = venues;
        this.rooms = rooms;
        this.sessions = sessions;
        this.references = references;
    }

    /**
     * @throws Refusal {@link ProgrammeProblem#RELEASE_NOT_RESUMABLE} if a place that would come back has a name that is taken
     * now
     */
    void resume(Event event, Release release) {
        Programme programme = release.programme();
        programme.venues().forEach(venue -> bringBack(event.id(), venue));
        programme.rooms().forEach(room -> bringBack(event.id(), room));
        Map<UUID, Programme.Room> roomsThen = programme.rooms().stream()
                .collect(Collectors.toMap(Programme.Room::id, Function.identity()));
        Map<UUID, Session> present = sessions.of(event.id()).stream()
                .collect(Collectors.toMap(Session::id, Function.identity()));
        for (Programme.Session then : programme.sessions()) {
            SessionDetails details = references.stillThere(event.id(), details(then, roomsThen.get(then.roomId())));
            Session session = present.remove(then.id());
            if (session == null) {
                sessions.persist(new Session(then.id(), event.id(), then.number(), null, details));
            } else {
                session.describe(details);
            }
        }
        present.values().forEach(Session::unschedule);
        sessions.flush();
    }

    private void bringBack(UUID eventId, Programme.Venue venue) {
        if (venues.findByIdOptional(venue.id()).isEmpty()) {
            requireFree(venues.count("eventId = ?1 and details.name = ?2", eventId, venue.name()), venue.name());
            venues.persistAndFlush(new Venue(venue.id(), eventId,
                    new VenueDetails(venue.name(), venue.address(), venue.accessibility(), null)));
        }
    }

    private void bringBack(UUID eventId, Programme.Room room) {
        if (rooms.findByIdOptional(room.id()).isEmpty()) {
            requireFree(rooms.count("eventId = ?1 and name = ?2", eventId, room.name()), room.name());
            rooms.persistAndFlush(new Room(room.id(), eventId,
                    new RoomDetails(room.name(), room.venueId(), room.capacity(), null, null)));
        }
    }

    private static void requireFree(long others, String name) {
        if (others > 0) {
            throw new Refusal(ProgrammeProblem.RELEASE_NOT_RESUMABLE, name);
        }
    }

    /** A release says how many seats there are in the end; as many as the room holds means that nothing else was said. */
    private static SessionDetails details(Programme.Session then, Programme.Room room) {
        boolean asRoom = room != null && then.seats() != null && then.seats() == room.capacity();
        return new SessionDetails(then.title(), then.type(), then.description(), room == null ? then.venueId() : null,
                then.roomId(), then.startsAt().atOffset(ZoneOffset.UTC), then.endsAt().atOffset(ZoneOffset.UTC),
                asRoom ? null : then.seats(), then.signUp(), then.audience(), then.axisId(), then.needIds(), then.hostIds(),
                then.speakerIds(), then.speakersMayOverlap(), then.languages(), then.accessibility(), then.recordingAgreed());
    }
}
