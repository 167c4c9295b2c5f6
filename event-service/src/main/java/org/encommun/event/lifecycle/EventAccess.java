package org.encommun.event.lifecycle;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;

/** Who may read and who may change an event, for the services of all features. */
@ApplicationScoped
public class EventAccess {

    private final EventRepository repository;
    private final CurrentUser currentUser;

    EventAccess(EventRepository repository, CurrentUser currentUser) {
        this.repository = repository;
        this.currentUser = currentUser;
    }

    /**
     * The event for a reader.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none, or it is a draft and the caller is not one of its
     *         organisers
     */
    public Event readable(UUID id) {
        return repository.findByIdOptional(id).filter(this::isReadable).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** Whether the caller may read an event. */
    public boolean isReadable(Event event) {
        return event.isPublic() || isOrganiser(event);
    }

    /** Whether the caller is an organiser of an event. */
    public boolean isOrganiser(Event event) {
        return currentUser.holds(event.id(), Role.ORGANISER);
    }

    /**
     * The event for one of its organisers.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED} or {@link CommonProblem#FORBIDDEN} for all others,
     *         {@link CommonProblem#NOT_FOUND} if there is none
     */
    public Event forOrganiser(UUID id) {
        currentUser.require(id, Role.ORGANISER);
        return repository.findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * The event for one of its organisers, to change it or its parts.
     *
     * @throws Refusal as {@link #forOrganiser}; {@link EventProblem#EVENT_CANCELLED}
     */
    public Event editable(UUID id) {
        Event event = forOrganiser(id);
        event.requireNotCancelled();
        return event;
    }

    /** As {@link #editable}, with the event locked until commit. */
    public Event lockEditable(UUID id) {
        Event event = editable(id);
        repository.lock(event);
        return event;
    }
}
