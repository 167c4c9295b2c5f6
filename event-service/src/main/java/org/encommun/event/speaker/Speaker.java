package org.encommun.event.speaker;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPart;
import org.encommun.event.period.Period;

/**
 * Somebody who speaks, facilitates or testifies at an event. Their name is stored only here: sessions, releases and snapshots
 * contain their id, and no other data of them is published on the bus.
 */
@Entity
public class Speaker extends EventPart {

    private int number;
    @Embedded
    private SpeakerDetails details;

    protected Speaker() {}

    /**
     * A new speaker.
     *
     * @param number unique within the event
     * @throws Refusal if a period of availability ends before it begins
     */
    Speaker(UUID id, UUID eventId, int number, SpeakerDetails details) {
        super(id, eventId);
        this.number = number;
        update(details);
    }

    /** @throws Refusal if a period of availability ends before it begins */
    final void update(SpeakerDetails changed) {
        Period.requireOrder("available", changed.available());
        this.details = changed;
    }

    /** Their editable details. */
    public SpeakerDetails details() {
        return details;
    }

    /** A short number, unique within the event, for old formats. */
    public int number() {
        return number;
    }

    /** Their name, if they agreed to its publication; otherwise {@code null}. */
    public String publishedName() {
        return details.namePublished() ? details.name() : null;
    }

    /** Their biography in Markdown, if they agreed to its publication; otherwise {@code null}. */
    public String publishedBiography() {
        return details.namePublished() ? details.biography() : null;
    }

    /** The actor that they belong to; {@code null} for none. */
    public UUID actorId() {
        return details.actorId();
    }
}
