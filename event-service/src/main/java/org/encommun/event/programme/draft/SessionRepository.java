package org.encommun.event.programme.draft;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.part.EventPartRepository;
import org.encommun.event.part.UsageCheck;

/** The sessions of the working drafts. */
@ApplicationScoped
public class SessionRepository extends EventPartRepository<Session> implements UsageCheck {

    SessionRepository() {}

    /** The sessions of an event by time, those without a time last. */
    public List<Session> of(UUID eventId) {
        return list("eventId = ?1 order by details.startsAt asc nulls last, number", eventId);
    }

    /** How many sessions an event has, with and without a time. */
    long countOf(UUID eventId) {
        return count("eventId", eventId);
    }

    /** Whether an event has a session in its working draft, or ever released it. */
    public boolean hasOrAnnounced(UUID eventId, UUID sessionId) {
        return has(eventId, sessionId) || announced(eventId, sessionId);
    }

    private boolean announced(UUID eventId, UUID sessionId) {
        // the latest release holds every session that was ever released, some of them as cancelled
        return (Boolean) getEntityManager().createNativeQuery("""
                select coalesce((select cast(programme as jsonb) @@ cast(?2 as jsonpath) from release
                                 where event_id = ?1 order by number desc limit 1), false)""")
                .setParameter(1, eventId)
                .setParameter(2, "$.sessions[*].id == \"%1$s\" || $.cancelled[*].id == \"%1$s\"".formatted(sessionId))
                .getSingleResult();
    }

    @Override
    public boolean refersTo(UUID id) {
        return (Boolean) getEntityManager().createNativeQuery("""
                select exists (select from session where axis_id = ?1
                               or speaker_ids @> to_jsonb(cast(?2 as text)) or need_ids @> to_jsonb(cast(?2 as text)))""")
                .setParameter(1, id).setParameter(2, id.toString()).getSingleResult();
    }
}
