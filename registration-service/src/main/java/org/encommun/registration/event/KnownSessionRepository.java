package org.encommun.registration.event;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The sessions of the released programmes. */
@ApplicationScoped
public class KnownSessionRepository implements PanacheRepositoryBase<KnownSession, UUID> {

    /** The sessions in the latest release of an event's programme, by start. */
    public List<KnownSession> offered(UUID eventId) {
        return list("eventId = ?1 and offered order by startsAt, id", eventId);
    }
}
