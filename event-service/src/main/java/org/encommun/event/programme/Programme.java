package org.encommun.event.programme;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.event.venue.RoomDetails;
import org.encommun.event.venue.VenueDetails;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * The content of a release: venues, rooms and sessions at that moment. Times of sessions are in UTC. People are referred to by
 * id only, so that a name can be withdrawn although a release never changes.
 *
 * @param venues the venues, by name
 * @param rooms the rooms, by name
 * @param sessions the sessions, by time
 * @param cancelled sessions that an earlier release contained and this one no longer does, in their last released state
 */
public record Programme(@Schema(description = "The venues, by name.") List<Venue> venues,
        @Schema(description = "The rooms, by name.") List<Room> rooms,
        @Schema(description = "The sessions, by time.") List<Session> sessions,
        @Schema(description = "Sessions that an earlier release contained and this one no longer does, in their last "
                + "released state.") List<Session> cancelled) {

    /** Before the first release. */
    public static final Programme NONE = new Programme(List.of(), List.of(), List.of(), List.of());

    /** Old releases have no venues and cancelled sessions. */
    public Programme {
        venues = AbsentList.orEmpty(venues);
        rooms = AbsentList.orEmpty(rooms);
        sessions = AbsentList.orEmpty(sessions);
        cancelled = AbsentList.orEmpty(cancelled);
    }

    /** A venue at the moment of the release. */
    public record Venue(@Schema(examples = "019aa4c3-03cc-7000-8000-000000000003") UUID id,
            @JsonUnwrapped VenueDetails details) {}

    /** A room at the moment of the release. */
    public record Room(@Schema(examples = "019aa4c3-01aa-7000-8000-000000000001") UUID id,
            @JsonUnwrapped RoomDetails details) {}

    /**
     * A session at the moment of the release.
     *
     * @param number a short number, unique within the event
     * @param sequence how often it was moved or cancelled since its first release
     * @param details with times in UTC, the venue of its room, and by default the seats of its room
     */
    public record Session(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID id,
            @Schema(description = "A short number, unique within the event, for people and for old formats.",
                    examples = "3") int number,
            @Schema(description = "How often it was moved or cancelled since it was first announced: the SEQUENCE of its "
                    + "calendar entry.",
                    examples = "0") int sequence,
            @JsonUnwrapped SessionDetails details) {

        /** Whether another release has the session at the same time and in the same place. */
        public boolean hasTimeAndPlaceOf(Session other) {
            return details.start().equals(other.details.start()) && details.end().equals(other.details.end())
                    && Objects.equals(details.roomId(), other.details.roomId())
                    && Objects.equals(details.venueId(), other.details.venueId());
        }

        /** The same session with another sequence. */
        public Session withSequence(int changed) {
            return new Session(id, number, changed, details);
        }
    }

    /** Sessions by their ids, in the given order. */
    public static Map<UUID, Session> byId(List<Session> sessions) {
        return sessions.stream().collect(Collectors.toMap(Session::id, Function.identity(), (first, second) -> first,
                LinkedHashMap::new));
    }
}
