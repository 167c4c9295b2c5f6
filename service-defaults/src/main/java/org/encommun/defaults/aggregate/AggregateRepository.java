package org.encommun.defaults.aggregate;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.ProblemType;
import org.encommun.defaults.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * Finds, locks, saves and deletes the aggregates of one kind. Queries take no locks; methods that lock say so in their name.
 *
 * @param <A> the kind of aggregate
 */
public abstract class AggregateRepository<A extends Aggregate> implements PanacheRepositoryBase<A, UUID> {

    private final Publication<A> publication;

    /** For aggregates that are not published. */
    protected AggregateRepository() {
        this(Publication.none());
    }

    /** @param publication how saved aggregates are published */
    protected AggregateRepository(Publication<A> publication) {
        this.publication = publication;
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none */
    public A get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * The aggregate, locked until commit.
     *
     * @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none
     */
    public A lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * Writes a new or changed aggregate, which gives it its new version, and publishes the fact that it registered.
     *
     * @return the aggregate
     */
    public A save(A aggregate) {
        saveAll(List.of(aggregate));
        return aggregate;
    }

    /** Saves several aggregates with one flush. */
    public void saveAll(Collection<? extends A> aggregates) {
        aggregates.forEach(this::persist);
        flush();
        publication.publish(aggregates);
    }

    /**
     * Deletes an aggregate that nothing refers to. It is locked first: a transaction that is about to refer to it commits
     * before the check, and a later one no longer finds it.
     *
     * @throws Refusal as {@link #requireUnused} does; {@link #inUse()} while a foreign key refers to it
     */
    @Override
    public void delete(A aggregate) {
        getEntityManager().lock(aggregate, LockModeType.PESSIMISTIC_WRITE);
        requireUnused(aggregate);
        remove(aggregate);
    }

    /**
     * Deletes an aggregate, and publishes its deletion, whatever refers to it without a foreign key.
     *
     * @throws Refusal {@link #inUse()} while a foreign key refers to it
     */
    protected void remove(A aggregate) {
        try {
            getEntityManager().remove(aggregate);
            flush();
        } catch (ConstraintViolationException violation) {
            if (violation.getKind() == ConstraintKind.FOREIGN_KEY && inUse() != null) {
                throw new Refusal(inUse());
            }
            throw violation;
        }
        publication.publishDeleted(aggregate);
    }

    /**
     * Refuses deletion while the aggregate is referenced without a foreign key.
     *
     * @throws Refusal with the problem that names what refers to it
     */
    protected void requireUnused(A aggregate) {
        // by default only foreign keys refer to an aggregate
    }

    /** The problem when a foreign key refers to the aggregate; {@code null} where none can. */
    protected ProblemType inUse() {
        return null;
    }

    /** How aggregates of this kind are published. */
    protected Publication<A> publication() {
        return publication;
    }
}
