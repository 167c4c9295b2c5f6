package org.encommun.directory.engagement;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/** The part of one actor in organising one event, as event-service publishes it. */
@Entity
public class Engagement {

    @EmbeddedId
    private Key id;
    @Embedded
    private EngagementPart part;
    @Column(name = "event_title")
    private String eventTitle;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "time_zone")
    private String timeZone;
    @Column(name = "event_status")
    private String eventStatus;

    protected Engagement() {}

    Engagement(UUID eventId, UUID actorId, EngagementPart part, String eventTitle, Instant startsAt, String timeZone,
            String eventStatus) {
        this.id = new Key(eventId, actorId);
        this.part = part;
        this.eventTitle = eventTitle;
        this.startsAt = startsAt;
        this.timeZone = timeZone;
        this.eventStatus = eventStatus;
    }

    /** Identifies an engagement: one for each event and actor. */
    @Embeddable
    public record Key(@Column(name = "event_id") UUID eventId,
            @Column(name = "actor_id") UUID actorId) implements Serializable {}

    UUID eventId() {
        return id.eventId();
    }

    EngagementPart part() {
        return part;
    }

    String eventTitle() {
        return eventTitle;
    }

    Instant startsAt() {
        return startsAt;
    }

    String timeZone() {
        return timeZone;
    }

    String eventStatus() {
        return eventStatus;
    }
}
