package org.encommun.feedback.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What feedback knows of an event. */
@Entity
@Table(name = "known_event")
public class KnownEvent {

    @Id
    private UUID id;
    private String title;
    private String status;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "time_zone")
    private String timeZone;

    protected KnownEvent() {}

    KnownEvent(UUID id) {
        this.id = id;
    }

    void describe(String title, String status, Instant startsAt, Instant endsAt, String timeZone) {
        this.title = title;
        this.status = status;
        this.startsAt = startsAt;
        this.endsAt = endsAt;
        this.timeZone = timeZone;
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** When it begins, in its own zone. */
    public OffsetDateTime startsAt() {
        return startsAt.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
    }

    /** When it is over, in its own zone. */
    public OffsetDateTime endsAt() {
        return endsAt.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
    }
}
