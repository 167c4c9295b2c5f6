package org.encommun.defaults.aggregate;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.encommun.defaults.outbox.Fact;

/** The root of what changes together: it owns its state and rules, and registers what happened to it. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;
    @Version
    private long version;
    @Transient
    private Fact registered;

    /** For Hibernate. */
    protected Aggregate() {}

    /** @param id made by {@link org.encommun.defaults.identity.UuidGenerator} */
    protected Aggregate(UUID id) {
        this.id = id;
    }

    /**
     * Registers what has just happened; saving publishes it. An event carries the whole state, so one is enough for each version: of
     * several facts between two saves the first names the event.
     */
    protected void register(Fact fact) {
        if (registered == null) {
            registered = fact;
        }
    }

    /** What happened since the aggregate was saved last; the next call gets nothing. */
    Optional<Fact> takeRegistered() {
        Optional<Fact> taken = Optional.ofNullable(registered);
        registered = null;
        return taken;
    }

    /** The id of the aggregate: a UUID of version 7. */
    public UUID id() {
        return id;
    }

    /** Raised by every change that was saved; 0 for the first state. */
    public long version() {
        return version;
    }
}
