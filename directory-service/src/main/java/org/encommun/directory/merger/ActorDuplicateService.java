package org.encommun.directory.merger;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.actor.ActorDuplicateView;
import org.encommun.directory.actor.ActorDuplicates;
import org.encommun.directory.actor.ActorRepository;

/** Shows which actors are likely to be the same organisation. */
@ApplicationScoped
public class ActorDuplicateService {

    private final ActorRepository actors;
    private final ActorDuplicates duplicates;

    ActorDuplicateService(ActorRepository actors, ActorDuplicates duplicates) {
        this.actors = actors;
        this.duplicates = duplicates;
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if there is no such actor */
    List<ActorDuplicateView> list(UUID actorId) {
        return duplicates.of(actors.get(actors.get(actorId).survivorId()));
    }
}
