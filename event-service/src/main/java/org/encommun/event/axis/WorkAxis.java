package org.encommun.event.axis;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A lasting line of work that an event opens, or carries on from its previous edition. */
@Entity
@Table(name = "work_axis")
class WorkAxis {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    private String title;
    private String description;
    @Enumerated(EnumType.STRING)
    private AxisStatus state;
    @Column(name = "inherited_from_id")
    private UUID inheritedFromId;

    protected WorkAxis() {}

    /** An axis that the event opens. */
    WorkAxis(UUID id, UUID eventId, AxisDetails details) {
        this.id = id;
        this.eventId = eventId;
        describe(details);
    }

    final void describe(AxisDetails details) {
        this.title = details.title();
        this.description = details.description();
        this.state = details.state();
    }

    /** The same line of work in a later edition. */
    WorkAxis carriedOn(UUID newId, UUID laterEventId) {
        WorkAxis later = new WorkAxis(newId, laterEventId, details());
        later.inheritedFromId = id;
        return later;
    }

    AxisDetails details() {
        return new AxisDetails(title, description, state);
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** The axis of the previous edition that it carries on; {@code null} for a new one. */
    UUID inheritedFromId() {
        return inheritedFromId;
    }
}
