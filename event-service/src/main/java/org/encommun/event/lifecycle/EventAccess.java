package org.encommun.event.lifecycle;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.TeamRole;
import org.encommun.defaults.security.TeamRoleProblem;
import org.encommun.event.team.Team;
import org.encommun.event.team.TeamRepository;

/** Who may read and who may change an event, for the services of all features. */
@ApplicationScoped
public class EventAccess {

    private final EventRepository repository;
    private final TeamRepository teamRepository;
    private final CurrentUser currentUser;
    private final UuidGenerator ids;

    EventAccess(EventRepository repository, TeamRepository teamRepository, CurrentUser currentUser, UuidGenerator ids) {
        this.repository = repository;
        this.teamRepository = teamRepository;
        this.currentUser = currentUser;
        this.ids = ids;
    }

    /** Makes the caller the first organiser of a new event. */
    void open(Event event) {
        teamRepository.save(new Team(event.id(), ids.next(), currentUser.requireSubject(), event.changedAt()));
    }

    /** The events that the caller organises; an administrator's rights are not in it. */
    public Set<UUID> ownEvents() {
        return currentUser.subject().map(subject -> teamRepository.eventsOf(subject, TeamRole.ORGANISER)).orElse(Set.of());
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
        return isOrganiser(event.id());
    }

    /**
     * The event for one of its organisers.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED} without a token, {@link TeamRoleProblem#ROLE_MISSING} for all
     *         others, {@link CommonProblem#NOT_FOUND} if there is none
     */
    public Event forOrganiser(UUID id) {
        currentUser.requireSubject();
        if (!isOrganiser(id)) {
            throw TeamRoleProblem.roleMissing(TeamRole.ORGANISER);
        }
        return repository.findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    private boolean isOrganiser(UUID id) {
        return currentUser.isAdministrator() || currentUser.subject()
                .filter(subject -> teamRepository.isMember(id, subject, TeamRole.ORGANISER)).isPresent();
    }

    /**
     * Refuses the national level to all but administrators: it is the State's to give.
     *
     * @param present {@code null} for a new event
     * @throws Refusal {@link EventProblem#NATIONAL_LEVEL_RESERVED}
     */
    void requireMaySetLevel(EventLevel present, EventLevel wanted) {
        if (wanted == EventLevel.NATIONAL && present != EventLevel.NATIONAL && !currentUser.isAdministrator()) {
            throw new Refusal(EventProblem.NATIONAL_LEVEL_RESERVED).with("field", "level");
        }
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
