package org.encommun.event.programme.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.event.programme.Audience;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionType;

/**
 * The latest release of an event as it goes over the bus, for who decides on places and seats; the contract is
 * {@code contracts/programme.v1.schema.json}. Each session stands in full on its own topic: {@link SessionSnapshot}.
 */
record ProgrammeSnapshot(UUID id, long version, String name, Instant releasedAt, List<RoomState> rooms,
        List<SlotState> sessions) implements Snapshot {

    static final StateTopic<ProgrammeSnapshot> TOPIC = new StateTopic<>("programme", 1, ProgrammeSnapshot.class);

    /** A room of the release. */
    record RoomState(UUID id, String name, int capacity) {

        static RoomState of(Programme.Room room) {
            return new RoomState(room.id(), room.name(), room.capacity());
        }
    }

    /** When and where a session of the release is, and who may have a seat. */
    record SlotState(UUID id, String title, SessionType type, UUID roomId, Instant startsAt, Instant endsAt, Integer seats,
            boolean signUp, Audience audience) {

        static SlotState of(Programme.Session session) {
            return new SlotState(session.id(), session.title(), session.type(), session.roomId(), session.startsAt(),
                    session.endsAt(), session.seats(), session.signUp(), session.audience());
        }
    }

    static ProgrammeSnapshot of(Release release) {
        return new ProgrammeSnapshot(release.eventId(), release.number(), release.name(), release.releasedAt(),
                release.programme().rooms().stream().map(RoomState::of).toList(),
                release.programme().sessions().stream().map(SlotState::of).toList());
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<ProgrammeSnapshot> topic() {
            return TOPIC;
        }
    }
}
