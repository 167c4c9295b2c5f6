package org.encommun.event.programme.review;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.encommun.event.programme.warning.Thresholds;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** From where on the organisers of one event want to be warned. */
@Entity
@Table(name = "event_thresholds")
class EventThresholds {

    @Id
    @Column(name = "event_id")
    private UUID eventId;
    @Version
    private long version;
    @JdbcTypeCode(SqlTypes.JSON)
    private Thresholds thresholds = Thresholds.DEFAULTS;

    protected EventThresholds() {}

    EventThresholds(UUID eventId) {
        this.eventId = eventId;
    }

    void set(Thresholds wanted) {
        this.thresholds = wanted;
    }

    Thresholds thresholds() {
        return thresholds;
    }

    long version() {
        return version;
    }
}
