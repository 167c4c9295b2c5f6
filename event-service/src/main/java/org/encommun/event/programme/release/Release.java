package org.encommun.event.programme.release;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.programme.Programme;
import org.encommun.event.programme.ProgrammeProblem;
import org.encommun.event.programme.draft.WorkingDraft;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A programme as it was published: numbered, named and never changed. */
@Entity
@Immutable
public class Release {

    @EmbeddedId
    private Key id;
    private String name;
    private String reason;
    @Column(name = "released_at")
    private Instant releasedAt;
    @JdbcTypeCode(SqlTypes.JSON)
    private Programme programme;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<SessionChange> changes;
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.JSON)
    private WorkingDraft draft;

    protected Release() {}

    /**
     * The next release of a working draft.
     *
     * @param earlier the programme of the release before; an empty one before the first
     * @throws Refusal {@link ProgrammeProblem#EMPTY_PROGRAMME}
     */
    Release(Key id, WorkingDraft draft, Programme earlier) {
        this.id = id;
        this.draft = draft;
        this.programme = draft.after(earlier);
        this.changes = SessionChange.between(earlier, programme);
    }

    /** Which release of which event; numbers begin with 1 and have no gaps. */
    @Embeddable
    record Key(@Column(name = "event_id") UUID eventId, int number) implements Serializable {}

    /**
     * Completes the release.
     *
     * @param uniqueName unique within the event
     * @param givenReason why it is released despite blocking warnings; {@code null} if there are none
     */
    Release publish(String uniqueName, String givenReason, Instant now) {
        this.name = uniqueName;
        this.reason = givenReason;
        this.releasedAt = now;
        return this;
    }

    /** The release without its programme. */
    ReleaseSummary summary() {
        return new ReleaseSummary(id.number(), name, releasedAt);
    }

    /** The release as other features read it. */
    public PublishedRelease published() {
        return new PublishedRelease(id.number(), name, releasedAt, programme);
    }

    UUID eventId() {
        return id.eventId();
    }

    int number() {
        return id.number();
    }

    String name() {
        return name;
    }

    /** Why it was made despite blocking warnings; {@code null} if there were none. Only organisers may read it. */
    String reason() {
        return reason;
    }

    Instant releasedAt() {
        return releasedAt;
    }

    Programme programme() {
        return programme;
    }

    /** How its sessions differ from the previous release. */
    List<SessionChange> changes() {
        return changes;
    }

    /** The draft that it was made from, for organisers only; loaded lazily. */
    WorkingDraft draft() {
        return draft;
    }
}
