package org.encommun.directory.cooperation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.paging.Cursor;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.actor.ActorRepository;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Shows who has worked with whom, to everybody: from what organisers published of events. */
@ApplicationScoped
public class CooperationService {

    private final Cooperations cooperations;
    private final ActorRepository actors;
    private final Territories territories;
    private final Clock clock;

    CooperationService(Cooperations cooperations, ActorRepository actors, Territories territories, Clock clock) {
        this.cooperations = cooperations;
        this.actors = actors;
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * With whom an actor has worked, latest first.
     *
     * @param after the start of the last event and the id of the actor to continue after
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is no such actor
     */
    List<CooperationView> of(UUID actorId, Optional<Cursor> after, int rows) {
        return cooperations.of(actors.get(actorId).survivorId(), activeSince(), after, rows);
    }

    /**
     * Who works with whom among the actors of a territory.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is no such territory
     */
    CooperationGraph within(Territory.Part territory) {
        if (territories.find(territory.kind(), territory.code()).isEmpty()) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return cooperations.within(territories.communeCodes(territory), activeSince());
    }

    private Instant activeSince() {
        return Tie.activeSince(clock.instant());
    }
}
