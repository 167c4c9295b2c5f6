package org.encommun.event.programme.warning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.encommun.event.programme.ParticipantKind;
import org.encommun.event.programme.SessionType;
import org.encommun.event.programme.time.Daybreak;
import org.encommun.event.programme.time.Interval;

/**
 * The working draft of an event's programme, with all other input of the warning rules.
 *
 * @param zone the zone of the event's days
 * @param hours from the event's first instant to its end
 * @param openNeeds the open needs of the event
 * @param participants the registrations so far; empty if there are none, or if they are unknown
 * @param seatsTaken how many people hold a seat in a session, by its id, including sessions no longer in the draft
 * @param released the sessions of the latest release; empty if there is none
 * @param limits the warning limits of this event
 */
public record WarningInput(ZoneId zone, Interval hours, List<Venue> venues, List<Room> rooms, List<Speaker> speakers,
        List<Session> sessions, List<UUID> openNeeds, List<Participants> participants, Map<UUID, Integer> seatsTaken,
        List<Released> released, Limits limits) {

    /** Copies the collections. */
    public WarningInput {
        venues = List.copyOf(venues);
        rooms = List.copyOf(rooms);
        speakers = List.copyOf(speakers);
        sessions = List.copyOf(sessions);
        openNeeds = List.copyOf(openNeeds);
        participants = List.copyOf(participants);
        seatsTaken = Map.copyOf(seatsTaken);
        released = List.copyOf(released);
    }

    /** The day that an instant belongs to; it begins at {@link Daybreak}. */
    public LocalDate dayOf(Instant instant) {
        return Daybreak.dayOf(instant, zone);
    }

    /** How many people hold a seat in a session. */
    int seatsTakenIn(UUID sessionId) {
        return seatsTaken.getOrDefault(sessionId, 0);
    }

    /** A venue with its coordinates in degrees, if they are known. */
    public record Venue(UUID id, Double latitude, Double longitude) {}

    /**
     * A room, on site or by video.
     *
     * @param venueId where it is; {@code null} for a room by video
     * @param capacity how many people it holds
     * @param parallelSessions how many parallel sessions it may hold, at least one
     * @param openings when it is open; empty for always
     */
    public record Room(UUID id, UUID venueId, int capacity, int parallelSessions, List<Interval> openings) {

        /** @throws IllegalArgumentException if it may hold no session */
        public Room {
            if (parallelSessions < 1) {
                throw new IllegalArgumentException("a room for " + parallelSessions + " sessions");
            }
            openings = List.copyOf(openings);
        }
    }

    /**
     * Somebody who speaks, facilitates or testifies.
     *
     * @param available when they can come; empty for always
     */
    public record Speaker(UUID id, List<Interval> available) {

        /** Copies the collections. */
        public Speaker {
            available = List.copyOf(available);
        }
    }

    /**
     * One item of the programme.
     *
     * @param time {@code null} while it is not scheduled
     * @param venueId the venue of a session without a room; {@code null} if unknown or online
     * @param roomId {@code null} while it has none
     * @param seats its number of seats; {@code null} for the capacity of the room
     * @param audience its audience; {@code null} for everybody
     * @param speakersMayOverlap whether its speakers may be in a parallel session, for example by video or in turns
     * @param needIds the needs that it addresses
     */
    public record Session(UUID id, SessionType type, Interval time, UUID venueId, UUID roomId, Integer seats, Audience audience,
            Set<UUID> speakerIds, boolean speakersMayOverlap, Set<UUID> needIds) {

        /** Copies the collections. */
        public Session {
            audience = audience == null ? Audience.EVERYBODY : audience;
            speakerIds = Set.copyOf(speakerIds);
            needIds = Set.copyOf(needIds);
        }
    }

    /** People who have registered: how many of one kind from the same territories, from the commune to the région, by key. */
    public record Participants(ParticipantKind kind, Set<String> territories, int count) {

        /** Copies the collections. */
        public Participants {
            territories = Set.copyOf(territories);
        }
    }

    /**
     * The audience of a session. Both must be satisfied; an empty set admits everybody.
     *
     * @param kinds in what capacity people come
     * @param territories from where they come, by key
     */
    public record Audience(Set<ParticipantKind> kinds, Set<String> territories) {

        /** Open to everybody. */
        public static final Audience EVERYBODY = new Audience(Set.of(), Set.of());

        /** Copies the collections. */
        public Audience {
            kinds = Set.copyOf(kinds);
            territories = Set.copyOf(territories);
        }

        /** Whether people of one kind, who belong to all these territories, may take part. */
        boolean admits(ParticipantKind kind, Set<String> belongTo) {
            return (kinds.isEmpty() || kinds.contains(kind))
                    && (territories.isEmpty() || territories.stream().anyMatch(belongTo::contains));
        }
    }

    /** A session of the latest release; time and room are {@code null} where the release has none. */
    public record Released(UUID sessionId, Interval time, UUID roomId) {}
}
