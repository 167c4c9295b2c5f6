package org.encommun.event.representation;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.inbox.ForeignCopy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who speaks for an actor, as far as this service needs it. */
@Entity
@Table(name = "known_representation")
class KnownRepresentation extends ForeignCopy<RepresentationSnapshot> {

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> representatives;
    private String registrant;

    protected KnownRepresentation() {}

    KnownRepresentation(UUID actorId) {
        super(actorId);
    }

    @Override
    protected void update(RepresentationSnapshot snapshot) {
        this.representatives = snapshot.representatives();
        this.registrant = snapshot.registrant();
    }

    boolean isRepresented() {
        return !representatives.isEmpty();
    }

    boolean isRepresentative(String digest) {
        return representatives.contains(digest);
    }

    /** As {@link #isRepresentative}; also whoever registered the actor, while it has no representative. */
    boolean speaksFor(String digest) {
        return isRepresentative(digest) || digest.equals(registrant);
    }
}
