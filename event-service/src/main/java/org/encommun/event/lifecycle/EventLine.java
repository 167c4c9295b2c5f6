package org.encommun.event.lifecycle;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/** The line of editions in which an event stands. The caller provides the transaction. */
@ApplicationScoped
public class EventLine {

    private final EventAccess access;
    private final EventRepository repository;
    private final Clock clock;

    EventLine(EventAccess access, EventRepository repository, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Requires that the caller may let an event follow another by themselves.
     *
     * @param previousEditionId {@code null} for no event
     * @throws Refusal {@link EventProblem#UNKNOWN_PREVIOUS_EDITION}, {@link EventProblem#EDITION_OF_OTHERS}; as {@link #requireNew}
     */
    void requireOwn(Event event, UUID previousEditionId) {
        if (previousEditionId != null) {
            Event previous = access.find(previousEditionId)
                    .orElseThrow(() -> new Refusal(EventProblem.UNKNOWN_PREVIOUS_EDITION).with("field", "previousEditionId"));
            if (!access.isOrganiser(previous)) {
                throw new Refusal(EventProblem.EDITION_OF_OTHERS).with("field", "previousEditionId");
            }
        }
        requireNew(event, previousEditionId, "previousEditionId");
    }

    /**
     * Requires that an event would not follow itself.
     *
     * @param field of the request that names one of the two
     * @throws Refusal {@link EventProblem#EDITION_IN_A_CIRCLE}
     */
    public void requireNew(Event event, UUID previousEditionId, String field) {
        event.requireNotAmong(repository.lockWithEarlierEditions(previousEditionId), field);
    }

    /**
     * Lets an event follow another with the consent of its team, whoever organises them.
     *
     * @throws Refusal as {@link #requireNew}; {@link EventProblem#EVENT_CANCELLED}
     */
    public void follow(UUID followerId, UUID previousEditionId) {
        Event follower = repository.lock(followerId);
        requireNew(follower, previousEditionId, "followerId");
        follower.follow(previousEditionId, clock.instant());
        repository.save(follower);
    }

    /**
     * An event, for both teams of a request between two.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND}
     */
    public Event event(UUID id) {
        return repository.get(id);
    }
}
