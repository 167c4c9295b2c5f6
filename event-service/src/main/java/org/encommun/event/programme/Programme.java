package org.encommun.event.programme;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.event.programme.draft.Session;
import org.encommun.event.venue.Accessibility;
import org.encommun.event.venue.Address;

/**
 * What a release holds: venues, rooms and sessions as they were at that moment. Instants are in UTC. People stand in it by
 * their ids
 * alone, so that a name can be withdrawn from a release that never changes.
 *
 * @param venues the venues, by name
 * @param rooms the rooms, by name
 * @param sessions the sessions, by time
 * @param cancelled sessions that an earlier release announced and this one no longer holds, as they were announced last
 */
public record Programme(@Schema(description = "The venues, by name.") List<Venue> venues,
        @Schema(description = "The rooms, by name.") List<Room> rooms,
        @Schema(description = "The sessions, by time.") List<Session> sessions,
        @Schema(description = "Sessions that an earlier release announced and this one no longer holds, as they were "
                + "announced last.") List<Session> cancelled) {

    /** Before the first release. */
    public static final Programme NONE = new Programme(List.of(), List.of(), List.of(), List.of());

    /** Reads releases of before there were venues and cancelled sessions. */
    public Programme {
        venues = AbsentList.orEmpty(venues);
        rooms = AbsentList.orEmpty(rooms);
        sessions = AbsentList.orEmpty(sessions);
        cancelled = AbsentList.orEmpty(cancelled);
    }

    /** A venue at the moment of the release. */
    public record Venue(@Schema(examples = "019aa4c3-03cc-7000-8000-000000000003") UUID id,
            @Schema(examples = "Médiathèque intercommunale Entre Dore et Allier") String name,
            @Schema(description = "Where it is.") Address address,
            @Schema(description = "For whom it is accessible.") List<Accessibility> accessibility) {

        /** Takes an absent list for an empty one. */
        public Venue {
            accessibility = AbsentList.orEmpty(accessibility);
        }
    }

    /** A room at the moment of the release. */
    public record Room(@Schema(examples = "019aa4c3-01aa-7000-8000-000000000001") UUID id,
            @Schema(nullable = true, description = "The venue it is in; absent for a room by video.",
                    examples = "019aa4c3-03cc-7000-8000-000000000003") UUID venueId,
            @Schema(examples = "Salle d’étude") String name,
            @Schema(description = "How many people it holds.", examples = "12") int capacity) {}

    /** A session at the moment of the release. */
    public record Session(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID id,
            @Schema(description = "A short number of its own within the event, for people and for old formats.",
                    examples = "3") int number,
            @Schema(description = "How often it was moved or cancelled since it was first announced: the SEQUENCE of its "
                    + "calendar entry.",
                    examples = "0") int sequence,
            @Schema(examples = "Atelier « speed boat »") String title,
            @Schema(description = "What happens in it.") SessionType type,
            @Schema(nullable = true, description = "In Markdown.",
                    examples = "Ce qui nous freine, ce qui nous pousse.") String description,
            @Schema(nullable = true, examples = "019aa4c3-03cc-7000-8000-000000000003") UUID venueId,
            @Schema(nullable = true, examples = "019aa4c3-01aa-7000-8000-000000000001") UUID roomId,
            @Schema(description = "When it begins, in UTC.", examples = "2026-11-24T14:30:00Z") Instant startsAt,
            @Schema(description = "When it is over, in UTC.", examples = "2026-11-24T16:00:00Z") Instant endsAt,
            @Schema(nullable = true, description = "Its own seats, or else the room's; absent for no limit.",
                    examples = "12") Integer seats,
            @Schema(description = "Whether people take a seat beforehand.") boolean signUp,
            @Schema(description = "Whom it is for.") Audience audience,
            @Schema(nullable = true, description = "The work axis that it belongs to.",
                    examples = "019aa4c3-04dd-7000-8000-000000000004") UUID axisId,
            @Schema(description = "The needs that it answers.",
                    examples = "[\"019aa4c3-05ee-7000-8000-000000000005\"]") List<UUID> needIds,
            @Schema(description = "The actors that hold it.",
                    examples = "[\"019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42\"]") List<UUID> hostIds,
            @Schema(description = "Who speaks or facilitates, by their ids.",
                    examples = "[\"019aa4c3-06ff-7000-8000-000000000006\"]") List<UUID> speakerIds,
            @Schema(description = "Whether its speakers may be elsewhere at the same time.") boolean speakersMayOverlap,
            @Schema(description = "The languages spoken (BCP 47).", examples = "[\"fr\"]") List<String> languages,
            @Schema(description = "What makes it accessible.") List<SessionAccessibility> accessibility,
            @Schema(nullable = true, description = "Whether all agreed that it is recorded; absent while that is "
                    + "open.") Boolean recordingAgreed) {

        /** Takes absent lists for empty ones. */
        public Session {
            audience = audience == null ? Audience.EVERYBODY : audience;
            needIds = AbsentList.orEmpty(needIds);
            hostIds = AbsentList.orEmpty(hostIds);
            speakerIds = AbsentList.orEmpty(speakerIds);
            languages = AbsentList.orEmpty(languages);
            accessibility = AbsentList.orEmpty(accessibility);
        }

        public boolean isWhereAndWhen(Session other) {
            return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt)
                    && Objects.equals(roomId, other.roomId) && Objects.equals(venueId, other.venueId);
        }

        public Session withSequence(int sequence) {
            return new Session(id, number, sequence, title, type, description, venueId, roomId, startsAt, endsAt, seats, signUp,
                    audience, axisId, needIds, hostIds, speakerIds, speakersMayOverlap, languages, accessibility,
                    recordingAgreed);
        }
    }
}
