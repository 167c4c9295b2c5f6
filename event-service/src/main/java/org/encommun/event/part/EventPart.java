package org.encommun.event.part;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.encommun.defaults.aggregate.Aggregate;

/** An aggregate that belongs to one event; its path begins with that of the event. */
@MappedSuperclass
public abstract class EventPart extends Aggregate {

    @Column(name = "event_id")
    private UUID eventId;

    /** For Hibernate. */
    protected EventPart() {}

    /** A part of an event. */
    protected EventPart(UUID id, UUID eventId) {
        super(id);
        this.eventId = eventId;
    }

    /** Whether it belongs to this event. */
    public boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    /** The event that it belongs to. */
    public UUID eventId() {
        return eventId;
    }
}
