package org.encommun.registration.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;

/** Who may do what with the registrations of an event. */
@ApplicationScoped
public class EventAccess {

    private final KnownEventRepository repository;
    private final EventLocks locks;
    private final CurrentUser currentUser;

    EventAccess(KnownEventRepository repository, EventLocks locks, CurrentUser currentUser) {
        this.repository = repository;
        this.locks = locks;
        this.currentUser = currentUser;
    }

    /** The event, for its organisers. */
    public KnownEvent forOrganiser(UUID eventId) {
        currentUser.require(eventId, Role.ORGANISER);
        return repository.get(eventId);
    }

    /** The event, for its check-in devices and organisers. */
    public KnownEvent forCheckIn(UUID eventId) {
        currentUser.require(eventId, Role.CHECKIN, Role.ORGANISER);
        return repository.get(eventId);
    }

    /** The event for a new registration, locked until commit. */
    public KnownEvent lock(UUID eventId) {
        return locks.lock(eventId);
    }
}
