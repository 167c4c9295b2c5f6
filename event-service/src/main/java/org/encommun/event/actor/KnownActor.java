package org.encommun.event.actor;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.inbox.ForeignCopy;

/** What the events know of an actor of the directory. */
@Entity
@Table(name = "known_actor")
public class KnownActor extends ForeignCopy<ActorSnapshot> {

    private String name;
    private String kind;
    @Column(name = "commune_code")
    private String communeCode;

    protected KnownActor() {}

    KnownActor(UUID id) {
        super(id);
    }

    @Override
    protected void update(ActorSnapshot snapshot) {
        this.name = snapshot.name();
        this.kind = snapshot.kind();
        this.communeCode = snapshot.communeCode();
    }

    /** The organisation's name. */
    public String name() {
        return name;
    }

    /** What kind of organisation it is, in the directory's words. */
    public String kind() {
        return kind;
    }

    /** The INSEE code of the commune where it is; {@code null} where that is not known. */
    public String communeCode() {
        return communeCode;
    }
}
