package org.encommun.event.programme.release;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.event.programme.Audience;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.SessionType;

/**
 * The latest release of an event on the bus, for the assignment of places and seats; the contract is
 * {@code contracts/programme.v1.schema.json}. Complete sessions are published on a separate topic: {@link SessionSnapshot}.
 */
public record ProgrammeSnapshot(UUID id, long version, String name, Instant releasedAt, List<RoomState> rooms,
        List<SlotState> sessions) implements Snapshot {

    /** The topic of the latest releases. */
    public static final StateTopic<ProgrammeSnapshot> TOPIC = new StateTopic<>("programme", 1, ProgrammeSnapshot.class,
            ProgrammeFact.values());

    /** A room of the release. */
    public record RoomState(UUID id, String name, int capacity) {

        static RoomState of(Programme.Room room) {
            return new RoomState(room.id(), room.details().name(), room.details().capacity());
        }
    }

    /** When and where a session of the release is, and who may have a seat. */
    public record SlotState(UUID id, String title, SessionType type, UUID roomId, Instant startsAt, Instant endsAt,
            Integer seats,
            boolean signUp, Audience audience) {

        static SlotState of(Programme.Session session) {
            SessionDetails details = session.details();
            return new SlotState(session.id(), details.title(), details.type(), details.roomId(), details.start(),
                    details.end(), details.seats(), details.signUp(), details.audience());
        }
    }

    static ProgrammeSnapshot of(Release release) {
        return new ProgrammeSnapshot(release.eventId(), release.number(), release.name(), release.releasedAt(),
                release.programme().rooms().stream().map(RoomState::of).toList(),
                release.programme().sessions().stream().map(SlotState::of).toList());
    }
}
