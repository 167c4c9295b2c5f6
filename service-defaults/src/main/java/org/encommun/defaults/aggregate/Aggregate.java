package org.encommun.defaults.aggregate;

import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import org.encommun.defaults.outbox.Fact;

/** The root of a group of objects that change together: it owns their state and rules, and registers its domain events. */
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
     * Registers a fact; saving publishes it. An event carries the whole state, so one per version is enough: of several facts
     * between two saves, the first gives the event its type.
     */
    protected void register(Fact fact) {
        if (registered == null) {
            registered = fact;
        }
    }

    /** The fact registered since the last save; cleared by this call. */
    Optional<Fact> takeRegistered() {
        Optional<Fact> taken = Optional.ofNullable(registered);
        registered = null;
        return taken;
    }

    /** The id of the aggregate: a UUID of version 7. */
    public UUID id() {
        return id;
    }

    /** Incremented by every saved change; 0 for the first state. */
    public long version() {
        return version;
    }
}
