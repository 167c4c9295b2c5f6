package org.encommun.registration.participant;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.defaults.security.Role;

/** Who may read and change one registration: its owner, who holds its secret, and the organisers of its event. */
@ApplicationScoped
public class RegistrationAccess {

    private final RegistrationRepository repository;
    private final CurrentUser currentUser;

    RegistrationAccess(RegistrationRepository repository, CurrentUser currentUser) {
        this.repository = repository;
        this.currentUser = currentUser;
    }

    /**
     * The registration. A wrong secret is refused like an unknown registration, so that existing ids cannot be probed.
     *
     * @param secret as the client sent it; {@code null} for an organiser
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none, or the secret is wrong;
     *         {@link CommonProblem#UNAUTHENTICATED} without a secret or token; {@link CommonProblem#FORBIDDEN} if the token is
     *         not that of an organiser of its event
     */
    public Registration get(UUID id, String secret) {
        if (secret == null) {
            Registration registration = repository.findById(id);
            currentUser.require(registration == null ? id : registration.eventId(), Role.ORGANISER);
            return repository.get(id);
        }
        Registration registration = repository.get(id);
        if (!registration.isOpenedBy(secret)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return registration;
    }
}
