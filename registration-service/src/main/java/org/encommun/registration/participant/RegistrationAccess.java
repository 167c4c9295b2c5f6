package org.encommun.registration.participant;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.TeamRole;
import org.encommun.team.TeamAuthority;

/** Who may read and change one registration: its owner, who holds its secret, and the organisers of its event. */
@ApplicationScoped
public class RegistrationAccess {

    private final RegistrationRepository repository;
    private final CurrentUser currentUser;
    private final TeamAuthority teams;

    RegistrationAccess(RegistrationRepository repository, CurrentUser currentUser, TeamAuthority teams) {
        this.repository = repository;
        this.currentUser = currentUser;
        this.teams = teams;
    }

    /**
     * The registration. A wrong secret is refused like an unknown registration, so that existing ids cannot be probed.
     *
     * @param secret as the client sent it; {@code null} for an organiser
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none, the secret is wrong, or the caller is no organiser of its
     *         event; {@link CommonProblem#UNAUTHENTICATED} without a secret or token
     */
    public Registration get(UUID id, String secret) {
        if (secret == null) {
            currentUser.requireSubject();
            return repository.findByIdOptional(id)
                    .filter(found -> teams.holds(found.eventId(), TeamRole.ORGANISER))
                    .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
        }
        Registration registration = repository.get(id);
        if (!registration.isOpenedBy(secret)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return registration;
    }
}
