package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.inbox.ForeignCopy;

/** An actor of the directory, as far as feedback needs it: its kind, by which the report counts. */
@Entity
@Table(name = "known_actor")
class KnownActor extends ForeignCopy<ActorSnapshot> {

    private String kind;

    protected KnownActor() {}

    KnownActor(UUID id) {
        super(id);
    }

    @Override
    protected void update(ActorSnapshot snapshot) {
        this.kind = snapshot.kind();
    }
}
