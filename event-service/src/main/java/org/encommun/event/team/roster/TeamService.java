package org.encommun.event.team.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.security.Subject;
import org.encommun.defaults.security.TeamRole;
import org.encommun.event.team.OrganiserLeft;
import org.encommun.event.team.Team;
import org.encommun.event.team.TeamChange;
import org.encommun.event.team.TeamMember;
import org.encommun.event.team.TeamRepository;

/** The members of an event's team. */
@ApplicationScoped
public class TeamService {

    private final TeamAccess access;
    private final TeamRepository repository;
    private final Event<OrganiserLeft> departures;
    private final UuidGenerator ids;
    private final Clock clock;

    TeamService(TeamAccess access, TeamRepository repository, Event<OrganiserLeft> departures, UuidGenerator ids, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.departures = departures;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    List<TeamMember> list(UUID eventId) {
        return access.get(eventId).members().stream().sorted(Comparator.comparing(TeamMember::id)).toList();
    }

    @Transactional
    List<TeamChange> changes(UUID eventId) {
        return access.get(eventId).changes().stream().sorted(Comparator.comparing(TeamChange::changedAt)).toList();
    }

    @Transactional
    VersionedMember get(UUID eventId, UUID memberId) {
        return new VersionedMember(access.get(eventId), memberId);
    }

    @Transactional
    VersionedMember add(UUID eventId, NewTeamMember request) {
        Team team = access.lock(eventId);
        Instant now = clock.instant();
        Subject subject = request.subjectWith(access.caller().issuer());
        TeamMember member = team.add(new TeamMember(ids.next(), subject, request.role(), request.label(), now, false),
                access.caller(),
                now);
        return new VersionedMember(repository.save(team), member.id());
    }

    @Transactional
    VersionedMember changeRole(UUID eventId, UUID memberId, IfMatch ifMatch, TeamRole role) {
        Team team = access.lock(eventId, ifMatch);
        Subject changed = team.changeRole(memberId, role, access.caller(), clock.instant()).subject();
        if (role != TeamRole.ORGANISER) {
            departures.fire(new OrganiserLeft(eventId, changed));
        }
        return new VersionedMember(repository.save(team), memberId);
    }

    /** Removes a member. Members may leave by themselves. */
    @Transactional
    void remove(UUID eventId, UUID memberId, IfMatch ifMatch) {
        Team team = access.lockToRemove(eventId, memberId, ifMatch);
        Subject removed = team.member(memberId).subject();
        team.remove(memberId, access.caller(), clock.instant());
        repository.save(team);
        departures.fire(new OrganiserLeft(eventId, removed));
    }

    /** A member with the version of its team, which changes with its members. */
    record VersionedMember(TeamMember member, long version) {

        VersionedMember(Team team, UUID memberId) {
            this(team.member(memberId), team.version());
        }
    }
}
