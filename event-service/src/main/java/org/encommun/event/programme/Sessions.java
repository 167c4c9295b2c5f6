package org.encommun.event.programme;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The sessions of the working drafts. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, UUID> {

    List<Session> of(UUID eventId) {
        return list("eventId = ?1 order by startsAt, id", eventId);
    }

    /** Whether the working draft of an event has a session. */
    public boolean has(UUID eventId, UUID sessionId) {
        return count("id = ?1 and eventId = ?2", sessionId, eventId) > 0;
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such session */
    Session get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(session -> session.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }
}
