package org.encommun.registration.event;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The sessions of the released programmes. */
@ApplicationScoped
public class KnownSessionRepository implements PanacheRepositoryBase<KnownSession, UUID> {

    /** Those in the latest release of an event's programme, by time. */
    public List<KnownSession> offered(UUID eventId) {
        return list("eventId = ?1 and offered order by startsAt, id", eventId);
    }

    /** All that an event's programme ever had, locked, in the order of their ids. */
    public List<KnownSession> allLocked(UUID eventId) {
        return find("eventId = ?1 order by id", eventId).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /**
     * Sessions by their ids, for nobody else to take or give back seats; always in the order of ids, so that two never wait
     * crosswise.
     */
    public List<KnownSession> locked(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** @throws Refusal {@link CommonProblem#UNKNOWN_REFERENCE} if the event has no such session */
    public KnownSession locked(UUID eventId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(session -> session.eventId().equals(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.UNKNOWN_REFERENCE, "sessionId").with("field", "sessionId"));
    }
}
