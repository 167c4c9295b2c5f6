package org.encommun.event.actor;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the events know of an actor of the directory. */
@Entity
@Table(name = "known_actor")
public class KnownActor {

    @Id
    private UUID id;
    private String name;
    private String kind;

    protected KnownActor() {}

    KnownActor(UUID id) {
        this.id = id;
    }

    void describe(String name, String kind) {
        this.name = name;
        this.kind = kind;
    }

    /** The actor's id in the directory. */
    public UUID id() {
        return id;
    }

    /** The organisation's name. */
    public String name() {
        return name;
    }
}
