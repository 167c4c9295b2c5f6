package org.encommun.directory.actor;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;

/** An organisation that takes part in digital inclusion on a territory. */
@Entity
public class Actor {

    @Id
    private UUID id;
    @Version
    private long version;
    private String name;
    @Enumerated(EnumType.STRING)
    private ActorKind kind;
    private String siret;
    @Column(name = "commune_code")
    private String communeCode;
    private String website;

    protected Actor() {}

    Actor(UUID id, ActorDetails details) {
        this.id = id;
        describe(details);
    }

    /** Takes new details over. */
    final void describe(ActorDetails details) {
        this.name = details.name();
        this.kind = details.kind();
        this.siret = details.siret();
        this.communeCode = details.communeCode();
        this.website = details.website();
    }

    /**
     * Says whether the actor may leave the directory.
     *
     * @param upcomingEvents how many events it puts on that are still to come
     * @throws Refusal {@link DirectoryProblem#ACTOR_ENGAGED} if there are any: their pages would name nobody
     */
    void requireDeletable(long upcomingEvents) {
        if (upcomingEvents > 0) {
            throw new Refusal(DirectoryProblem.ACTOR_ENGAGED, upcomingEvents).with("upcomingEvents", upcomingEvents);
        }
    }

    ActorDetails details() {
        return new ActorDetails(name, kind, siret, communeCode, website);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
