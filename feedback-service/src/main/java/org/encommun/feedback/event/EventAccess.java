package org.encommun.feedback.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;

/** Who may do what with the feedback on an event. */
@ApplicationScoped
public class EventAccess {

    private final KnownEventRepository repository;
    private final CurrentUser currentUser;

    EventAccess(KnownEventRepository repository, CurrentUser currentUser) {
        this.repository = repository;
        this.currentUser = currentUser;
    }

    /**
     * The event, for everybody.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none, or it is not published
     */
    public KnownEvent get(UUID eventId) {
        return repository.get(eventId);
    }

    /**
     * The event, for its organisers.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED} or {@link CommonProblem#FORBIDDEN} for all others; as {@link #get}
     */
    public KnownEvent forOrganiser(UUID eventId) {
        currentUser.require(eventId, Role.ORGANISER);
        return get(eventId);
    }

    /**
     * The event, for its moderators and organisers.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED} or {@link CommonProblem#FORBIDDEN} for all others; as {@link #get}
     */
    public KnownEvent forModerator(UUID eventId) {
        currentUser.require(eventId, Role.MODERATOR, Role.ORGANISER);
        return get(eventId);
    }

    /** Whether the caller moderates the feedback on an event: as its moderator or organiser. */
    public boolean isModerator(UUID eventId) {
        return currentUser.holds(eventId, Role.MODERATOR, Role.ORGANISER);
    }
}
