package org.encommun.event.axis;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.event.part.InheritedPart;

/** A lasting line of work that an event opens, or carries on from its previous edition. It is not published on the bus. */
@Entity
@Table(name = "work_axis")
class WorkAxis extends InheritedPart {

    @Embedded
    private AxisDetails details;

    protected WorkAxis() {}

    /** An axis that the event opens. */
    WorkAxis(UUID id, UUID eventId, AxisDetails details) {
        super(id, eventId);
        this.details = details;
    }

    void update(AxisDetails changed) {
        this.details = changed;
    }

    /** The same line of work in a later edition. */
    WorkAxis carriedOn(UUID newId, UUID laterEventId) {
        WorkAxis later = new WorkAxis(newId, laterEventId, details);
        later.carryOn(this);
        return later;
    }

    AxisDetails details() {
        return details;
    }
}
