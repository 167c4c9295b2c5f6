package org.encommun.event.part;

import java.util.UUID;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;

/**
 * The event parts of one kind. A part is only found under its own event.
 *
 * @param <P> the kind of part
 */
public abstract class EventPartRepository<P extends EventPart> extends AggregateRepository<P> {

    private final ProblemType inUse;
    private final UsageChecks usages;

    /** For parts to which nothing refers and which are not published. */
    protected EventPartRepository() {
        this(null, null);
    }

    /** For published parts to which nothing refers. */
    protected EventPartRepository(Publication<P> publication) {
        super(publication);
        this.inUse = null;
        this.usages = null;
    }

    /**
     * For unpublished parts to which others may refer.
     *
     * @param inUse the problem of deleting one to which something refers
     * @param usages asks the features that refer to parts of others
     */
    protected EventPartRepository(ProblemType inUse, UsageChecks usages) {
        this.inUse = inUse;
        this.usages = usages;
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such part */
    public P get(UUID eventId, UUID id) {
        return requireOf(eventId, get(id));
    }

    /**
     * A part, locked until commit.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such part
     */
    public P lock(UUID eventId, UUID id) {
        return requireOf(eventId, lock(id));
    }

    private P requireOf(UUID eventId, P part) {
        if (!part.belongsTo(eventId)) {
            throw new Refusal(CommonProblem.NOT_FOUND);
        }
        return part;
    }

    /** Whether the event has such a part; {@code null} is none. */
    public boolean has(UUID eventId, UUID id) {
        return id != null && count("eventId = ?1 and id = ?2", eventId, id) > 0;
    }

    @Override
    protected void requireUnused(P part) {
        if (usages != null) {
            usages.requireNone(part.id(), inUse);
        }
    }

    @Override
    protected ProblemType inUse() {
        return inUse;
    }
}
