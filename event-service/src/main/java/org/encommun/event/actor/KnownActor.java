package org.encommun.event.actor;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.inbox.ForeignCopy;

/** An actor of the directory, as far as this service needs it. */
@Entity
@Table(name = "known_actor")
public class KnownActor extends ForeignCopy<ActorSnapshot> {

    private String name;
    private String kind;
    @Column(name = "commune_code")
    private String communeCode;
    private boolean closed;
    /** The actor as which it goes on: itself, unless it was merged. */
    @Column(name = "survivor_id")
    private UUID survivorId;

    protected KnownActor() {}

    KnownActor(UUID id) {
        super(id);
    }

    @Override
    protected void update(ActorSnapshot snapshot) {
        this.name = snapshot.name();
        this.kind = snapshot.kind();
        this.communeCode = snapshot.communeCode();
        this.closed = "CLOSED".equals(snapshot.status());
        this.survivorId = snapshot.mergedInto() == null ? id() : snapshot.mergedInto();
    }

    /** The organisation's name. */
    public String name() {
        return name;
    }

    /** The kind of organisation, as in the directory. */
    public String kind() {
        return kind;
    }

    /** The INSEE code of the commune where it is; {@code null} where that is not known. */
    public String communeCode() {
        return communeCode;
    }
}
