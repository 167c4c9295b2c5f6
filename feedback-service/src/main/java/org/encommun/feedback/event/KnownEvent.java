package org.encommun.feedback.event;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.inbox.ForeignCopy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A published event, as far as feedback needs it. */
@Entity
@Table(name = "known_event")
public class KnownEvent extends ForeignCopy<EventSnapshot> {

    private String title;
    private String status;
    @Column(name = "starts_at")
    private Instant startsAt;
    @Column(name = "ends_at")
    private Instant endsAt;
    @Column(name = "time_zone")
    private String timeZone;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<OrganiserPart> organisers;

    protected KnownEvent() {}

    KnownEvent(UUID id) {
        super(id);
    }

    @Override
    protected void update(EventSnapshot snapshot) {
        this.title = snapshot.title();
        this.status = snapshot.status();
        this.startsAt = snapshot.startsAt();
        this.endsAt = snapshot.endsAt();
        this.timeZone = snapshot.timeZone();
        this.organisers = snapshot.organisers();
    }

    /** Its title. */
    public String title() {
        return title;
    }

    /** The parts of the actors that organise it. */
    public List<OrganiserPart> organisers() {
        return organisers;
    }

    /** When it begins, in its own zone. */
    public OffsetDateTime startsAt() {
        return startsAt.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
    }

    /** When it ends, in its own zone. */
    public OffsetDateTime endsAt() {
        return endsAt.atZone(ZoneId.of(timeZone)).toOffsetDateTime();
    }
}
