package org.encommun.directory.engagement;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A published event, as event-service tells it. */
@Entity
@Table(name = "known_event")
public class KnownEvent {

    @Id
    private UUID id;
    private String title;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "time_zone")
    private String timeZone;
    private String status;

    protected KnownEvent() {}

    KnownEvent(UUID id) {
        this.id = id;
    }

    void update(String newTitle, Instant newStart, String newTimeZone, String newStatus) {
        this.title = newTitle;
        this.startsAt = newStart;
        this.timeZone = newTimeZone;
        this.status = newStatus;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    /** When it starts, in its own time zone. */
    OffsetDateTime startsAt() {
        return startsAt.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
    }

    String status() {
        return status;
    }
}
