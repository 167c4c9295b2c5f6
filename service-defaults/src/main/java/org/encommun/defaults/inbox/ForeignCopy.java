package org.encommun.defaults.inbox;

import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A service's local copy of an aggregate of another service.
 *
 * @param <S> the record that the aggregate's snapshots are read as
 */
@MappedSuperclass
public abstract class ForeignCopy<S> {

    @Id
    private UUID id;

    /** For Hibernate. */
    protected ForeignCopy() {}

    /** @param id the aggregate's id, the same in all services */
    protected ForeignCopy(UUID id) {
        this.id = id;
    }

    /** Takes over the latest snapshot. */
    protected abstract void update(S snapshot);

    /** The aggregate's id, the same in all services. */
    public UUID id() {
        return id;
    }
}
