package org.encommun.event.material;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.encommun.defaults.problem.Refusal;

/** Something that an event leaves for everybody, under an open licence. */
@Entity
@Table(name = "resource")
class Material {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "event_id")
    private UUID eventId;
    @Enumerated(EnumType.STRING)
    private MaterialType type;
    private String title;
    private String description;
    private String url;
    private String language;
    @Enumerated(EnumType.STRING)
    private Licence licence;
    /** Without a foreign key: a session may be taken out of the draft while its recording stays. */
    @Column(name = "session_id")
    private UUID sessionId;
    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected Material() {}

    /** @throws Refusal {@link MaterialProblem#LICENCE_NOT_OPEN} */
    Material(UUID id, UUID eventId, MaterialDetails details) {
        this.id = id;
        this.eventId = eventId;
        describe(details);
    }

    /**
     * Takes new details over.
     *
     * @throws Refusal {@link MaterialProblem#LICENCE_NOT_OPEN}
     */
    final void describe(MaterialDetails details) {
        this.licence = Licence.of(details.licence());
        this.type = details.type();
        this.title = details.title();
        this.description = details.description();
        this.url = details.url();
        this.language = details.language();
        this.sessionId = details.sessionId();
        this.publishedOn = details.publishedOn();
    }

    MaterialDetails details() {
        return new MaterialDetails(type, title, description, url, language, licence.spdxId(), sessionId, publishedOn);
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

    UUID eventId() {
        return eventId;
    }

    MaterialType type() {
        return type;
    }

    Licence licence() {
        return licence;
    }

    /** The session from which it comes; {@code null} for the event as a whole. */
    UUID sessionId() {
        return sessionId;
    }
}
