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
import org.encommun.event.programme.SessionAccessibility;
import org.encommun.event.programme.SessionType;

/**
 * A released session as it goes over the bus, without its description; the contract is {@code
 * contracts/session.v1.schema.json}. It is
 * told with each release that changes it; a cancelled one is told as such and stays.
 *
 * @param version the number of the release that changed it last
 */
record SessionSnapshot(UUID id, long version, UUID eventId, boolean cancelled, int number, int sequence, String title,
        SessionType type, UUID venueId, UUID roomId, Instant startsAt, Instant endsAt, Integer seats, boolean signUp,
        Audience audience, UUID axisId, List<UUID> needIds, List<UUID> hostIds, List<UUID> speakerIds, List<String> languages,
        List<SessionAccessibility> accessibility, Boolean recordingAgreed) implements Snapshot {

    static final StateTopic<SessionSnapshot> TOPIC = new StateTopic<>("session", 1, SessionSnapshot.class);

    static SessionSnapshot of(Release release, Programme.Session session, boolean cancelled) {
        return new SessionSnapshot(session.id(), release.number(), release.eventId(), cancelled, session.number(),
                session.sequence(), session.title(), session.type(), session.venueId(), session.roomId(), session.startsAt(),
                session.endsAt(), session.seats(), session.signUp(), session.audience(), session.axisId(), session.needIds(),
                session.hostIds(), session.speakerIds(), session.languages(), session.accessibility(),
                session.recordingAgreed());
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<SessionSnapshot> topic() {
            return TOPIC;
        }
    }
}
