package org.encommun.registration.actor;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The actors of the directory: a copy of what directory-service publishes. */
@ApplicationScoped
public class KnownActorRepository extends ForeignCopyRepository<KnownActor, ActorSnapshot> {

    KnownActorRepository() {
        super("actor", ActorSnapshot.class, KnownActor::new);
    }

    /**
     * @param id {@code null} for none, which is accepted
     * @throws Refusal {@link CommonProblem#UNKNOWN_REFERENCE} if there is no such actor, or the directory has not published it
     *         yet
     */
    public void require(UUID id) {
        if (id != null && findByIdOptional(id).isEmpty()) {
            throw new Refusal(CommonProblem.UNKNOWN_REFERENCE, "actorId").with("field", "actorId");
        }
    }
}
