package org.encommun.event.speaker;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.period.Period;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody who speaks, facilitates or testifies at an event. Their name stands here alone: sessions, releases and the bus know
 * their id.
 */
@Entity
public class Speaker {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    private int number;
    private String name;
    @Column(name = "actor_id")
    private UUID actorId;
    private String biography;
    @Column(name = "name_published")
    private boolean namePublished;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Period> available;

    protected Speaker() {}

    Speaker(UUID id, UUID eventId, int number, SpeakerDetails details) {
        this.id = id;
        this.eventId = eventId;
        this.number = number;
        describe(details);
    }

    /** @throws Refusal if a period of availability ends before it begins */
    final void describe(SpeakerDetails details) {
        Period.requireOrder("available", details.available());
        this.name = details.name();
        this.actorId = details.actorId();
        this.biography = details.biography();
        this.namePublished = details.namePublished();
        this.available = List.copyOf(details.available());
    }

    boolean belongsTo(UUID event) {
        return eventId.equals(event);
    }

    SpeakerDetails details() {
        return new SpeakerDetails(name, actorId, biography, namePublished, available);
    }

    /** Which speaker. */
    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** A short number of their own within the event, for old formats. */
    public int number() {
        return number;
    }

    /** Their name, where they agreed that it is published; {@code null} otherwise. */
    public String publishedName() {
        return namePublished ? name : null;
    }

    /** Who they are, in Markdown, where they agreed that it is published; {@code null} otherwise. */
    public String publishedBiography() {
        return namePublished ? biography : null;
    }

    /** The actor that they belong to; {@code null} for none. */
    public UUID actorId() {
        return actorId;
    }

    /** When they can come; empty for always. */
    public List<Period> available() {
        return available;
    }
}
