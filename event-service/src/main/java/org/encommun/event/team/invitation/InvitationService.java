package org.encommun.event.team.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.security.RandomCode;
import org.encommun.defaults.security.Subject;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.team.Expiry;

/** The invitations into an event's team, for its organisers. */
@ApplicationScoped
public class InvitationService {

    private static final Duration LIFETIME = Duration.ofDays(7);

    private final EventAccess events;
    private final TeamInvitationRepository repository;
    private final RandomCode codes;
    private final UuidGenerator ids;
    private final Clock clock;

    InvitationService(EventAccess events, TeamInvitationRepository repository, RandomCode codes, UuidGenerator ids,
            Clock clock) {
        this.events = events;
        this.repository = repository;
        this.codes = codes;
        this.ids = ids;
        this.clock = clock;
    }

    List<TeamInvitation> list(UUID eventId) {
        return repository.of(events.forOrganiser(eventId).id());
    }

    TeamInvitation get(UUID eventId, UUID id) {
        return repository.get(events.forOrganiser(eventId).id(), id);
    }

    @Transactional
    CreatedInvitation create(UUID eventId, NewInvitation request) {
        events.forOrganiser(eventId);
        Instant now = clock.instant();
        Instant expiresAt = Expiry.of(request.expiresAt(), LIFETIME, now);
        Subject inviter = events.isAdministrator() ? null : events.caller();
        String code = codes.next();
        TeamInvitation invitation = new TeamInvitation(ids.next(), eventId, request, inviter, RandomCode.hash(code),
                expiresAt, now);
        return new CreatedInvitation(repository.save(invitation), code);
    }

    @Transactional
    TeamInvitation revoke(UUID eventId, UUID id, IfMatch ifMatch) {
        events.forOrganiser(eventId);
        TeamInvitation invitation = repository.lock(eventId, id);
        ifMatch.require(invitation.version());
        invitation.revoke(clock.instant());
        return repository.save(invitation);
    }

    /** @param code known to nobody but whoever gets this */
    record CreatedInvitation(TeamInvitation invitation, String code) {}
}
