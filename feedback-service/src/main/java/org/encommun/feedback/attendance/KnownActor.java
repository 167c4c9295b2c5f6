package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What feedback knows of an actor: of what kind it is. */
@Entity
@Table(name = "known_actor")
class KnownActor {

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
}
