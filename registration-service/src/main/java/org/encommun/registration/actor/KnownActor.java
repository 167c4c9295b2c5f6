package org.encommun.registration.actor;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What registration knows of an actor of the directory. */
@Entity
@Table(name = "known_actor")
public class KnownActor {

    @Id
    private UUID id;
    private String kind;

    protected KnownActor() {}

    KnownActor(UUID id) {
        this.id = id;
    }

    void describe(String kind) {
        this.kind = kind;
    }

    /** The actor's id in the directory. */
    public UUID id() {
        return id;
    }
}
