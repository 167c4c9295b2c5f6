package org.encommun.event.venue;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;
import org.encommun.event.period.Period;

/** A room of an event, in a venue or by video. Only the programme's releases are published, so it registers no facts. */
@Entity
public class Room extends EventPart {

    @Embedded
    private RoomDetails details;

    protected Room() {}

    /** @throws Refusal if an opening ends before it begins */
    public Room(UUID id, UUID eventId, RoomDetails details) {
        super(id, eventId);
        update(details);
    }

    /** @throws Refusal if an opening ends before it begins */
    final void update(RoomDetails changed) {
        Period.requireOrder("openings", changed.openings());
        this.details = changed;
    }

    /** Its editable details. */
    public RoomDetails details() {
        return details;
    }
}
