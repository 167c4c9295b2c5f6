package org.encommun.team;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.RandomCode;
import org.encommun.defaults.security.SubjectDigest;
import org.encommun.defaults.security.TeamRole;
import org.encommun.defaults.security.TeamRoleProblem;

/** Decides by the copies of teams who may act for an event. An administrator may act for every event. */
@ApplicationScoped
public class TeamAuthority {

    /** The id under which event-service confirms all teams. */
    private static final UUID HEARTBEAT = new UUID(0, 0);
    private static final Duration CONFIRMED_WITHIN = Duration.ofSeconds(60);

    private final KnownTeamRepository repository;
    private final CurrentUser currentUser;
    private final SubjectDigest digests;
    private final Clock clock;

    TeamAuthority(KnownTeamRepository repository, CurrentUser currentUser, SubjectDigest digests, Clock clock) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.digests = digests;
        this.clock = clock;
    }

    /** Whether the caller has one of the roles in the team of an event. */
    public boolean holds(UUID eventId, TeamRole... roles) {
        return currentUser.isAdministrator() || find(eventId).filter(team -> isMember(team, roles)).isPresent();
    }

    /**
     * Requires one of the roles in the team of an event.
     *
     * @throws Refusal {@link CommonProblem#UNAUTHENTICATED} without a token, {@link TeamRoleProblem#ROLE_MISSING} without the
     *         role, {@link TeamAuthorityProblem#TEAM_UNKNOWN} while this service knows no team of the event
     */
    public void require(UUID eventId, TeamRole... roles) {
        currentUser.requireSubject();
        if (!currentUser.isAdministrator()) {
            KnownTeam team = find(eventId).orElseThrow(() -> new Refusal(TeamAuthorityProblem.TEAM_UNKNOWN));
            if (!isMember(team, roles)) {
                throw TeamRoleProblem.roleMissing(roles);
            }
        }
    }

    /**
     * As {@link #require}, for lists and exports of personal data: by teams that were confirmed within the last minute, so that a
     * right that was taken back does not go on because the bus is away.
     *
     * @throws Refusal as {@link #require}; {@link TeamAuthorityProblem#TEAMS_UNCONFIRMED}
     */
    public void requireConfirmed(UUID eventId, TeamRole... roles) {
        require(eventId, roles);
        Instant limit = clock.instant().minus(CONFIRMED_WITHIN);
        if (!currentUser.isAdministrator() && find(HEARTBEAT).filter(heartbeat -> heartbeat.confirms(limit)).isEmpty()) {
            throw new Refusal(TeamAuthorityProblem.TEAMS_UNCONFIRMED);
        }
    }

    /**
     * Requires the key of a check-in device of an event.
     *
     * @throws Refusal {@link TeamAuthorityProblem#DEVICE_KEY_REFUSED}, {@link TeamAuthorityProblem#TEAM_UNKNOWN}
     */
    public void requireDevice(UUID eventId, String key) {
        KnownTeam team = find(eventId).orElseThrow(() -> new Refusal(TeamAuthorityProblem.TEAM_UNKNOWN));
        if (!team.hasDevice(RandomCode.hash(key), clock.instant())) {
            throw new Refusal(TeamAuthorityProblem.DEVICE_KEY_REFUSED);
        }
    }

    private Optional<KnownTeam> find(UUID eventId) {
        return repository.findByIdOptional(eventId);
    }

    private boolean isMember(KnownTeam team, TeamRole... roles) {
        return currentUser.subject().filter(subject -> team.hasMember(digests.of(subject), roles)).isPresent();
    }
}
