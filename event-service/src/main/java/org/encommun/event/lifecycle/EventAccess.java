package org.encommun.event.lifecycle;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.TeamRole;
import org.encommun.defaults.security.TeamRoleProblem;
import org.encommun.event.organiser.Organiser;
import org.encommun.event.representation.ActorRepresentation;
import org.encommun.event.team.Team;
import org.encommun.event.team.TeamMember;
import org.encommun.event.team.TeamRepository;

/** Who may read and who may change an event, for the services of all features. */
@ApplicationScoped
public class EventAccess {

    private final EventRepository repository;
    private final TeamRepository teamRepository;
    private final CurrentUser currentUser;
    private final ActorRepresentation representation;
    private final UuidGenerator ids;

    EventAccess(EventRepository repository, TeamRepository teamRepository, CurrentUser currentUser,
            ActorRepresentation representation, UuidGenerator ids) {
        this.repository = repository;
        this.teamRepository = teamRepository;
        this.currentUser = currentUser;
        this.representation = representation;
        this.ids = ids;
    }

    /** Makes the caller the first organiser of a new event. */
    void open(Event event) {
        teamRepository.save(new Team(event.id(), ids.next(), currentUser.requireSubject(), event.changedAt()));
    }

    /** The events that the caller, or an actor whom they represent, organises; an administrator's rights are not in it. */
    public Set<UUID> ownEvents() {
        Set<UUID> own = new HashSet<>(
                currentUser.subject().map(subject -> teamRepository.eventsOf(subject, TeamRole.ORGANISER)).orElse(Set.of()));
        own.addAll(repository.organisedBy(representation.ofCaller()));
        return own;
    }

    /**
     * The event for a reader.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none, or it is a draft and the caller neither organises it nor
     *         represents an actor that does
     */
    public Event readable(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** The event, if there is one that the caller may read. */
    public Optional<Event> find(UUID id) {
        return repository.findByIdOptional(id).filter(this::isReadable);
    }

    /** Whether the caller may read an event. */
    public boolean isReadable(Event event) {
        return event.isPublic() || isOrganiser(event)
                || representation.isCallerRepresentativeOfOne(event.organisers().stream().map(Organiser::actorId).toList());
    }

    /** Whether an organiser of the event, who joined its team by their own act, speaks for an actor. */
    public Predicate<UUID> spokenForByTeam(Event event) {
        return actorId -> representation.isSpokenForByOne(actorId, teamRepository.get(event.id()).members().stream()
                .filter(TeamMember::organisesByChoice).map(TeamMember::subject).toList());
    }

    /**
     * The event for a representative of an actor of which something is stated there.
     *
     * @throws Refusal as {@link ActorRepresentation#require}; as {@link #readable}
     */
    public Event forRepresentative(UUID id, UUID actorId) {
        representation.require(actorId);
        return readable(id);
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

    /** Who acts, to be kept with what they decide. */
    public Subject caller() {
        return currentUser.requireSubject();
    }

    /** Whether the caller is an organiser of the event with this id. */
    public boolean isOrganiser(UUID id) {
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
