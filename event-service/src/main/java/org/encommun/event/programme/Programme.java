package org.encommun.event.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a release holds: rooms and sessions as they were at that moment. Instants are in UTC.
 *
 * @param rooms the rooms, by name
 * @param sessions the sessions, by time
 */
public record Programme(@Schema(description = "The rooms, by name.") List<Room> rooms,
        @Schema(description = "The sessions, by time.") List<Session> sessions) {

    /** A room at the moment of the release. */
    public record Room(@Schema(examples = "019aa4c3-01aa-7000-8000-000000000001") UUID id,
            @Schema(examples = "Salle d’étude") String name,
            @Schema(description = "How many people it holds.", examples = "12") int capacity) {}

    /** A session at the moment of the release. */
    public record Session(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID id,
            @Schema(examples = "Atelier « speed boat »") String title,
            @Schema(description = "What happens in it.") SessionType type,
            @Schema(examples = "019aa4c3-01aa-7000-8000-000000000001") UUID roomId,
            @Schema(description = "When it begins, in UTC.", examples = "2026-11-24T14:30:00Z") Instant startsAt,
            @Schema(description = "When it is over, in UTC.", examples = "2026-11-24T16:00:00Z") Instant endsAt,
            @Schema(description = "Its own seats, or else the room's; absent for no limit.", examples = "12") Integer seats,
            @Schema(description = "Whether people take a seat beforehand.") boolean signUp) {}
}
