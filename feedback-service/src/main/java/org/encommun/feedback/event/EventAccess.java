package org.encommun.feedback.event;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.TeamRole;
import org.encommun.team.TeamAuthority;

/** Who may do what with the feedback on an event. */
@ApplicationScoped
public class EventAccess {

    private final KnownEventRepository repository;
    private final TeamAuthority teams;

    EventAccess(KnownEventRepository repository, TeamAuthority teams) {
        this.repository = repository;
        this.teams = teams;
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
     * @throws Refusal as {@link TeamAuthority#requireConfirmed}, as {@link #get}
     */
    public KnownEvent forOrganiser(UUID eventId) {
        teams.requireConfirmed(eventId, TeamRole.ORGANISER);
        return get(eventId);
    }

    /**
     * The event, for its moderators and organisers.
     *
     * @throws Refusal as {@link TeamAuthority#requireConfirmed}, as {@link #get}
     */
    public KnownEvent forModerator(UUID eventId) {
        teams.requireConfirmed(eventId, TeamRole.MODERATOR, TeamRole.ORGANISER);
        return get(eventId);
    }

    /** Whether the caller moderates the feedback on an event: as its moderator or organiser. */
    public boolean isModerator(UUID eventId) {
        return teams.holds(eventId, TeamRole.MODERATOR, TeamRole.ORGANISER);
    }
}
