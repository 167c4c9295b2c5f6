package org.encommun.event.team.invitation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.RandomCode;
import org.encommun.defaults.security.Subject;
import org.encommun.event.part.EventPartRepository;
import org.encommun.event.team.TeamProblem;

@ApplicationScoped
class TeamInvitationRepository extends EventPartRepository<TeamInvitation> {

    /** Oldest first. */
    List<TeamInvitation> of(UUID eventId) {
        return list("eventId = ?1 order by id", eventId);
    }

    /** The invitations that somebody has given out and that are neither accepted nor revoked, locked until commit. */
    List<TeamInvitation> lockOpen(UUID eventId, Subject inviter) {
        return find("""
                eventId = ?1 and inviter.issuer = ?2 and inviter.name = ?3 and acceptedAt is null and revokedAt is null
                order by id""", eventId, inviter.issuer(), inviter.name()).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /**
     * The invitation with a code, locked until commit: of two who accept it at once one comes first.
     *
     * @throws Refusal {@link TeamProblem#INVITATION_UNKNOWN} if the event has none with this code
     */
    TeamInvitation lockByCode(UUID eventId, String code) {
        return find("eventId = ?1 and codeHash = ?2", eventId, RandomCode.hash(code)).withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional().orElseThrow(() -> new Refusal(TeamProblem.INVITATION_UNKNOWN));
    }
}
