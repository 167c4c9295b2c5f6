package org.encommun.event.team.invitation;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.RandomCode;
import org.encommun.event.part.EventPartRepository;
import org.encommun.event.team.TeamProblem;

@ApplicationScoped
class TeamInvitationRepository extends EventPartRepository<TeamInvitation> {

    /** Oldest first. */
    List<TeamInvitation> of(UUID eventId) {
        return list("eventId = ?1 order by id", eventId);
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
