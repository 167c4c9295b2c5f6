package org.encommun.event.part;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A part of an event that may carry on one of the previous edition. */
@MappedSuperclass
public abstract class InheritedPart extends EventPart {

    @Column(name = "inherited_from_id")
    private UUID inheritedFromId;

    /** For Hibernate. */
    protected InheritedPart() {}

    /** A part that carries on none. */
    protected InheritedPart(UUID id, UUID eventId) {
        super(id, eventId);
    }

    /** Makes this part carry on one of the previous edition. */
    protected void carryOn(InheritedPart earlier) {
        inheritedFromId = earlier.id();
    }

    /** Forgets the earlier part, which is about to be deleted. */
    public void cutOff() {
        inheritedFromId = null;
    }

    /** The part of the previous edition that it carries on; {@code null} for a new one. */
    public UUID inheritedFromId() {
        return inheritedFromId;
    }
}
