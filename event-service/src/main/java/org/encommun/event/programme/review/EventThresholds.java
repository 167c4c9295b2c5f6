package org.encommun.event.programme.review;

import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;

import org.encommun.defaults.aggregate.Aggregate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The warning thresholds of one event. Its id is that of the event. */
@Entity
@Table(name = "event_thresholds")
@AttributeOverride(name = "id", column = @Column(name = "event_id"))
class EventThresholds extends Aggregate {

    @JdbcTypeCode(SqlTypes.JSON)
    private Thresholds thresholds = Thresholds.DEFAULTS;
    @Transient
    private boolean unset;

    protected EventThresholds() {}

    /** The defaults, which apply until the organisers set others. */
    EventThresholds(UUID eventId) {
        super(eventId);
        this.unset = true;
    }

    void update(Thresholds changed) {
        this.thresholds = changed;
        this.unset = false;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    /** The version that clients see: 0 for the defaults, raised by every change. */
    long revision() {
        return unset ? 0 : version() + 1;
    }
}
