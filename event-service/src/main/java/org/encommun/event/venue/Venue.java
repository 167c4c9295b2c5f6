package org.encommun.event.venue;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;

/** A building or site where an event takes place. Only the programme's releases are published, so it registers no facts. */
@Entity
public class Venue extends EventPart {

    @Embedded
    private VenueDetails details;

    protected Venue() {}

    /** @throws Refusal {@link VenueProblem#HALF_COORDINATES} */
    public Venue(UUID id, UUID eventId, VenueDetails details) {
        super(id, eventId);
        update(details);
    }

    /** @throws Refusal {@link VenueProblem#HALF_COORDINATES} */
    final void update(VenueDetails changed) {
        changed.address().requireWholeCoordinates();
        this.details = changed;
    }

    /** Its editable details. */
    public VenueDetails details() {
        return details;
    }
}
