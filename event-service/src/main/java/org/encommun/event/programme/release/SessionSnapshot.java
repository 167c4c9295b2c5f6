package org.encommun.event.programme.release;

import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.SessionDetails;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A released session on the bus, without its description; the contract is {@code contracts/session.v1.schema.json}. It is
 * published with each release that changes it; cancelled sessions are kept.
 *
 * @param version the number of the release that changed it last
 */
public record SessionSnapshot(UUID id, long version, UUID eventId, boolean cancelled, int number, int sequence,
        @JsonUnwrapped @JsonIgnoreProperties( {
                "description", "speakersMayOverlap"}) SessionDetails details)
        implements
            Snapshot{

    /** The topic of the released sessions. */
    public static final StateTopic<SessionSnapshot> TOPIC = new StateTopic<>("session", 1, SessionSnapshot.class,
            SessionFact.values());

    static SessionSnapshot of(Release release, Programme.Session session, boolean cancelled) {
        return new SessionSnapshot(session.id(), release.number(), release.eventId(), cancelled, session.number(),
                session.sequence(), session.details());
    }
}
