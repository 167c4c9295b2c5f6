package org.encommun.event.part;

import java.util.List;
import java.util.UUID;

import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;

/**
 * The event parts of a kind that editions take over from one another.
 *
 * @param <P> the kind of part
 */
public abstract class InheritedPartRepository<P extends InheritedPart> extends EventPartRepository<P> {

    private final ProblemType carriedOn;

    /** For the client proxies of the beans. */
    protected InheritedPartRepository() {
        this(null, null, null);
    }

    /**
     * For published parts to which no others of the same event refer.
     *
     * @param carriedOn the problem of deleting one that a public edition carries on
     */
    protected InheritedPartRepository(Publication<P> publication, ProblemType carriedOn) {
        super(publication);
        this.carriedOn = carriedOn;
    }

    /** As {@link EventPartRepository#EventPartRepository(ProblemType, UsageChecks)}. */
    protected InheritedPartRepository(ProblemType inUse, UsageChecks usages, ProblemType carriedOn) {
        super(inUse, usages);
        this.carriedOn = carriedOn;
    }

    /** The parts of later editions that carry on one of these. */
    public List<P> carryingOn(List<P> earlier) {
        return list("inheritedFromId in ?1", earlier.stream().map(EventPart::id).toList());
    }

    /**
     * A part that a public edition carries on stays. Drafts forget it: they are not seen by everybody, and nobody's deletion is refused
     * because of something that they cannot see. So do events that have left the line of editions.
     */
    @Override
    protected void requireUnused(P part) {
        super.requireUnused(part);
        List<P> later = carryingOn(List.of(part));
        if (later.stream().anyMatch(copy -> isOfPublicFollower(copy, part.eventId()))) {
            throw new Refusal(carriedOn);
        }
        later.forEach(InheritedPart::cutOff);
    }

    private boolean isOfPublicFollower(P copy, UUID editionId) {
        return (boolean) getEntityManager().createNativeQuery("""
                select status <> 'DRAFT' and previous_edition_id is not distinct from :edition from event where id = :id""",
                Boolean.class).setParameter("edition", editionId).setParameter("id", copy.eventId()).getSingleResult();
    }
}
