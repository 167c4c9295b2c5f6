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
 * The working draft of an event's programme, with all that a warning may be drawn from.
 *
 * @param zone where the event's days are counted
 * @param hours from the event's first instant to its end
 * @param openNeeds the needs gathered for the event that wait for an answer
 * @param participants who has registered so far; empty if nobody has, or if it is not known
 * @param seatsTaken how many people hold a seat in a session, by its id, whether it is still in the draft or not
 * @param released the sessions of the latest release; empty if there is none
 * @param limits from where on this event wants to be warned
 */
public record WarningInput(ZoneId zone, Interval hours, List<Venue> venues, List<Room> rooms, List<Speaker> speakers,
        List<Session> sessions, List<UUID> openNeeds, List<Participants> participants, Map<UUID, Integer> seatsTaken,
        List<Released> released, Limits limits) {

    /** Keeps what it was given, whatever happens to the lists afterwards. */
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

    /** Where people go, in degrees; without coordinates where they are not known. */
    public record Venue(UUID id, Double latitude, Double longitude) {}

    /**
     * A room, on site or by video.
     *
     * @param venueId where it is; {@code null} for a room by video
     * @param capacity how many people it holds
     * @param parallelSessions how many sessions it may hold at once, at least one
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

        /** Keeps what it was given. */
        public Speaker {
            available = List.copyOf(available);
        }
    }

    /**
     * One item of the programme.
     *
     * @param time {@code null} while it is not scheduled
     * @param venueId where it is, if its room does not say; {@code null} where that is not known, or online
     * @param roomId {@code null} while it has none
     * @param seats its own number of seats; {@code null} for what the room holds
     * @param audience whom it is for; {@code null} for everybody
     * @param speakersMayOverlap whether its speakers may be in another session meanwhile, since they are there by video
     *         or in turns
     * @param needIds the needs that it answers
     */
    public record Session(UUID id, SessionType type, Interval time, UUID venueId, UUID roomId, Integer seats, Audience audience,
            Set<UUID> speakerIds, boolean speakersMayOverlap, Set<UUID> needIds) {

        /** Keeps what it was given. */
        public Session {
            audience = audience == null ? Audience.EVERYBODY : audience;
            speakerIds = Set.copyOf(speakerIds);
            needIds = Set.copyOf(needIds);
        }
    }

    /** People who have registered: how many of one kind from the same territories, from the commune to the région, each in one word. */
    public record Participants(ParticipantKind kind, Set<String> territories, int count) {

        /** Keeps what it was given. */
        public Participants {
            territories = Set.copyOf(territories);
        }
    }

    /**
     * Whom a session is for. Both must hold; an empty set admits everybody.
     *
     * @param kinds in what capacity people come
     * @param territories from where they come, each territory in one word
     */
    public record Audience(Set<ParticipantKind> kinds, Set<String> territories) {

        /** Open to everybody. */
        public static final Audience EVERYBODY = new Audience(Set.of(), Set.of());

        /** Keeps what it was given. */
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

    /** A session as everybody read it in the latest release; time and room are {@code null} where the release told none. */
    public record Released(UUID sessionId, Interval time, UUID roomId) {}
}
