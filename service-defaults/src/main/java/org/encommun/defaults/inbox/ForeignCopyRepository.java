package org.encommun.defaults.inbox;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/**
 * Keeps copies of the aggregates of another service from their snapshots on the bus: one row for each, deleted by its
 * tombstone.
 *
 * @param <C> the copy
 * @param <S> the record that snapshots are read as
 */
public abstract class ForeignCopyRepository<C extends ForeignCopy<S>, S>
        implements
            PanacheRepositoryBase<C, UUID>,
            Subscriber<S> {

    private final String aggregate;
    private final Class<S> snapshot;
    private final Function<UUID, C> newCopy;

    /** For the client proxies of the beans. */
    protected ForeignCopyRepository() {
        this(null, null, null);
    }

    /**
     * @param aggregate the aggregate in the words of its producer, such as {@code actor}
     * @param newCopy an empty copy of the aggregate with this id
     */
    protected ForeignCopyRepository(String aggregate, Class<S> snapshot, Function<UUID, C> newCopy) {
        this.aggregate = aggregate;
        this.snapshot = snapshot;
        this.newCopy = newCopy;
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if there is none, or this service has not received it yet */
    public C get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    @Override
    public String aggregate() {
        return aggregate;
    }

    @Override
    public Class<S> state() {
        return snapshot;
    }

    @Override
    public boolean keepsCopiesOnly() {
        return true;
    }

    /** Loads the existing copies into the session, where {@link #changed} and {@link #deleted} find them. */
    @Override
    public void prepare(Set<UUID> ids) {
        list("id in ?1", ids);
    }

    @Override
    public void changed(UUID id, S state) {
        C copy = findByIdOptional(id).orElseGet(() -> newCopy.apply(id));
        copy.update(state);
        persist(copy);
    }

    @Override
    public void deleted(UUID id) {
        deleteById(id);
    }
}
