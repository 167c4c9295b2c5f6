package org.encommun.event.team.invitation;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Subject;
import org.encommun.event.team.Team;
import org.encommun.event.team.TeamMember;
import org.encommun.event.team.TeamRepository;

/** Lets whoever holds the code of an invitation into the team. */
@ApplicationScoped
public class AcceptanceService {

    private final TeamInvitationRepository repository;
    private final TeamRepository teamRepository;
    private final CurrentUser currentUser;
    private final UuidGenerator ids;
    private final Clock clock;

    AcceptanceService(TeamInvitationRepository repository, TeamRepository teamRepository, CurrentUser currentUser,
            UuidGenerator ids, Clock clock) {
        this.repository = repository;
        this.teamRepository = teamRepository;
        this.currentUser = currentUser;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    TeamMember accept(UUID eventId, String code) {
        Subject subject = currentUser.requireSubject();
        Instant now = clock.instant();
        // first, as who removes a member does before revoking what that member has given out
        Team team = teamRepository.lock(eventId);
        TeamInvitation invitation = repository.lockByCode(eventId, code);
        invitation.accept(now);
        repository.save(invitation);
        TeamMember member = team.add(new TeamMember(ids.next(), subject, invitation.role(), invitation.label(), now, true),
                subject,
                now);
        teamRepository.save(team);
        return member;
    }
}
