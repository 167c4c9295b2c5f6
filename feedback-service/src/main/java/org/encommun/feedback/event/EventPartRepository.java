package org.encommun.feedback.event;

import java.util.List;
import java.util.UUID;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

/**
 * The parts of one kind. A part is only found under its own event.
 *
 * @param <P> the kind of part
 */
public abstract class EventPartRepository<P extends EventPart> extends AggregateRepository<P> {

    /** For parts that are not published. */
    protected EventPartRepository() {}

    /** For published parts. */
    protected EventPartRepository(Publication<P> publication) {
        super(publication);
    }

    /** The parts of an event, by id. */
    public List<P> ofEvent(UUID eventId) {
        return list("eventId = ?1 order by id", eventId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such part */
    public P get(UUID eventId, UUID id) {
        return requireOf(eventId, get(id));
    }

    /**
     * A part, locked until commit: changes that come at the same time take turns.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such part
     */
    public P lock(UUID eventId, UUID id) {
        return requireOf(eventId, lock(id));
    }

    private P requireOf(UUID eventId, P part) {
        if (!part.eventId().equals(eventId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return part;
    }
}
