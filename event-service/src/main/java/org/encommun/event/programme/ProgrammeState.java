package org.encommun.event.programme;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.PublicState;
import org.encommun.defaults.outbox.StateTopic;

/** The latest release of an event as it goes over the bus; the contract is {@code contracts/programme.v1.schema.json}. */
record ProgrammeState(UUID id, long version, String name, Instant releasedAt, List<Programme.Room> rooms,
        List<Programme.Session> sessions) implements PublicState {

    static final StateTopic<ProgrammeState> TOPIC = new StateTopic<>("programme", 1, ProgrammeState.class);

    static ProgrammeState of(Release release) {
        return new ProgrammeState(release.eventId(), release.number(), release.name(), release.releasedAt(),
                release.programme().rooms(), release.programme().sessions());
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<ProgrammeState> topic() {
            return TOPIC;
        }
    }
}
