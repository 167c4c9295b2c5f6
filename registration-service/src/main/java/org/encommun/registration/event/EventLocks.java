package org.encommun.registration.event;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/**
 * Locks what places and seats are counted on, until commit.
 *
 * <p>
 * Every transaction locks in the same order, so that no deadlock occurs: first the event, then its sessions in the order of
 * ids, then registrations. A transaction may leave out some of these, but never goes back.
 */
@ApplicationScoped
public class EventLocks {

    private final KnownEventRepository eventRepository;
    private final KnownSessionRepository sessionRepository;

    EventLocks(KnownEventRepository eventRepository, KnownSessionRepository sessionRepository) {
        this.eventRepository = eventRepository;
        this.sessionRepository = sessionRepository;
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if there is no such event */
    public KnownEvent lock(UUID eventId) {
        return eventRepository.findByIdOptional(eventId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@link CommonProblem#UNKNOWN_REFERENCE} if the event has no such session */
    public KnownSession lockSession(UUID eventId, UUID sessionId) {
        return sessionRepository.findByIdOptional(sessionId, LockModeType.PESSIMISTIC_WRITE)
                .filter(session -> session.eventId().equals(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "sessionId").with("field", "sessionId"));
    }

    /** Sessions by their ids. */
    public List<KnownSession> lockSessions(Collection<UUID> sessionIds) {
        return sessionRepository.find("id in ?1 order by id", sessionIds).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** All sessions that any release of an event's programme had. */
    public List<KnownSession> lockSessionsOf(UUID eventId) {
        return sessionRepository.find("eventId = ?1 order by id", eventId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
