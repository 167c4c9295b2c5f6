package org.encommun.event.team.roster;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Subject;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.team.Team;
import org.encommun.event.team.TeamRepository;

/** The team of an event for its organisers. */
@ApplicationScoped
public class TeamAccess {

    private final EventAccess events;
    private final TeamRepository repository;
    private final CurrentUser currentUser;

    TeamAccess(EventAccess events, TeamRepository repository, CurrentUser currentUser) {
        this.events = events;
        this.repository = repository;
        this.currentUser = currentUser;
    }

    /** @throws Refusal as {@link EventAccess#forOrganiser} */
    public Team get(UUID eventId) {
        return repository.get(events.forOrganiser(eventId).id());
    }

    /**
     * The team, locked until commit. Asked again once it is locked: another organiser may have removed the caller meanwhile.
     *
     * @throws Refusal as {@link EventAccess#forOrganiser}
     */
    public Team lock(UUID eventId) {
        events.forOrganiser(eventId);
        Team team = repository.lock(eventId);
        events.forOrganiser(eventId);
        return team;
    }

    /**
     * As {@link #lock(UUID)}, for a change that is based on a version.
     *
     * @throws Refusal as {@link IfMatch#require}
     */
    public Team lock(UUID eventId, IfMatch ifMatch) {
        Team team = lock(eventId);
        ifMatch.require(team.version());
        return team;
    }

    /**
     * As {@link #lock(UUID, IfMatch)}, to remove a member: members may remove themselves.
     *
     * @throws Refusal as {@link #lock(UUID, IfMatch)}; {@link CommonProblem#NOT_FOUND} if the team has no such member
     */
    Team lockToRemove(UUID eventId, UUID memberId, IfMatch ifMatch) {
        Team team = repository.lock(eventId);
        if (!team.member(memberId).is(caller())) {
            events.forOrganiser(eventId);
        }
        ifMatch.require(team.version());
        return team;
    }

    /** Who acts, for the list of changes. */
    public Subject caller() {
        return currentUser.requireSubject();
    }
}
