package org.encommun.registration.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.security.TeamRole;
import org.encommun.team.TeamAuthority;

/** Who may do what with the registrations of an event. */
@ApplicationScoped
public class EventAccess {

    private final KnownEventRepository repository;
    private final EventLocks locks;
    private final TeamAuthority teams;

    EventAccess(KnownEventRepository repository, EventLocks locks, TeamAuthority teams) {
        this.repository = repository;
        this.locks = locks;
        this.teams = teams;
    }

    /** The event, for its organisers who read personal data. */
    public KnownEvent forOrganiser(UUID eventId) {
        teams.requireConfirmed(eventId, TeamRole.ORGANISER);
        return repository.get(eventId);
    }

    /** Whether the caller is an organiser of an event. */
    public boolean isOrganiser(UUID eventId) {
        return teams.holds(eventId, TeamRole.ORGANISER);
    }

    /**
     * The event, for its check-in devices, check-in staff and organisers.
     *
     * @param deviceKey as the client sent it; {@code null} for somebody with a token
     */
    public KnownEvent forCheckIn(UUID eventId, String deviceKey) {
        if (deviceKey == null) {
            teams.require(eventId, TeamRole.CHECK_IN, TeamRole.ORGANISER);
        } else {
            teams.requireDevice(eventId, deviceKey);
        }
        return repository.get(eventId);
    }

    /** The event for a new registration, locked until commit. */
    public KnownEvent lock(UUID eventId) {
        return locks.lock(eventId);
    }
}
