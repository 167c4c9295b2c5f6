package org.encommun.directory.engagement;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** The part of one actor in organising one event, as event-service publishes it. */
@Entity
public class Engagement {

    @EmbeddedId
    private Key id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id", insertable = false, updatable = false)
    private KnownEvent event;
    @Embedded
    private EngagementPart part;

    protected Engagement() {}

    Engagement(KnownEvent event, UUID actorId, EngagementPart part) {
        this.id = new Key(event.id(), actorId);
        this.event = event;
        this.part = part;
    }

    /** Identifies an engagement: one for each event and actor. */
    @Embeddable
    public record Key(@Column(name = "event_id") UUID eventId,
            @Column(name = "actor_id") UUID actorId) implements Serializable {}

    KnownEvent event() {
        return event;
    }

    EngagementPart part() {
        return part;
    }
}
