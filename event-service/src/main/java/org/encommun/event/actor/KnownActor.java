package org.encommun.event.actor;

import java.util.UUID;

import jakarta.persistence.Column;
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
    @Column(name = "commune_code")
    private String communeCode;

    protected KnownActor() {}

    KnownActor(UUID id) {
        this.id = id;
    }

    void describe(String name, String kind, String communeCode) {
        this.name = name;
        this.kind = kind;
        this.communeCode = communeCode;
    }

    /** The actor's id in the directory. */
    public UUID id() {
        return id;
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
