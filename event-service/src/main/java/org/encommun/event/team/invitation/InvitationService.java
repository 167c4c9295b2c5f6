package org.encommun.event.team.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.security.RandomCode;
import org.encommun.defaults.security.Subject;
import org.encommun.event.team.Expiry;
import org.encommun.event.team.OrganiserLeft;
import org.encommun.event.team.Team;
import org.encommun.event.team.TeamMember;
import org.encommun.event.team.roster.TeamAccess;

/** The invitations into an event's team, for its organisers. */
@ApplicationScoped
public class InvitationService {

    private static final Duration LIFETIME = Duration.ofDays(7);

    private final TeamAccess access;
    private final TeamInvitationRepository repository;
    private final RandomCode codes;
    private final UuidGenerator ids;
    private final Clock clock;

    InvitationService(TeamAccess access, TeamInvitationRepository repository, RandomCode codes, UuidGenerator ids,
            Clock clock) {
        this.access = access;
        this.repository = repository;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    List<TeamInvitation> list(UUID eventId) {
        return repository.of(access.get(eventId).id());
    }

    @Transactional
    TeamInvitation get(UUID eventId, UUID id) {
        return repository.get(access.get(eventId).id(), id);
    }

    @Transactional
    CreatedInvitation create(UUID eventId, NewInvitation request) {
        // locked, so that whoever is removed at the same time gives out nothing afterwards
        Team team = access.lock(eventId);
        Instant now = clock.instant();
        Instant expiresAt = Expiry.of(request.expiresAt(), LIFETIME, now);
        Subject inviter = team.find(access.caller()).map(TeamMember::subject).orElse(null);
        String code = codes.next();
        TeamInvitation invitation = new TeamInvitation(ids.next(), eventId, request, inviter, RandomCode.hash(code),
                expiresAt, now);
        return new CreatedInvitation(repository.save(invitation), code);
    }

    @Transactional
    TeamInvitation revoke(UUID eventId, UUID id, IfMatch ifMatch) {
        access.get(eventId);
        TeamInvitation invitation = repository.lock(eventId, id);
        ifMatch.require(invitation.version());
        invitation.revoke(clock.instant());
        return repository.save(invitation);
    }

    /** Whoever organises the event no more does not come back, nor lets others in, by a link that they kept. */
    void revokeWithInviter(@Observes OrganiserLeft departure) {
        List<TeamInvitation> open = repository.lockOpen(departure.eventId(), departure.organiser());
        open.forEach(invitation -> invitation.revoke(clock.instant()));
        repository.saveAll(open);
    }

    /** @param code known to nobody but whoever gets this */
    record CreatedInvitation(TeamInvitation invitation, String code) {}
}
