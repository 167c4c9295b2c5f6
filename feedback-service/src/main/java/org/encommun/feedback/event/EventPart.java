package org.encommun.feedback.event;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

import org.encommun.defaults.aggregate.Aggregate;

/** An aggregate of the feedback on one event; its path begins with that of the event. */
@MappedSuperclass
public abstract class EventPart extends Aggregate {

    @Column(name = "event_id")
    private UUID eventId;

    /** For Hibernate. */
    protected EventPart() {}

    /** A part of the feedback on an event. */
    protected EventPart(UUID id, UUID eventId) {
        super(id);
        this.eventId = eventId;
    }

    /** The event that the feedback is on. */
    public UUID eventId() {
        return eventId;
    }
}
