package org.encommun.directory.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.security.Subject;

/**
 * That two records are of the same place, or of different ones. It binds the records, not the places, so that it holds whatever else is
 * merged or split.
 */
@Entity
@Table(name = "record_link")
public class RecordLink extends Aggregate {

    @Column(name = "first_record")
    private UUID first;
    @Column(name = "second_record")
    private UUID second;
    @Enumerated(EnumType.STRING)
    private Verdict verdict;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "decider_issuer"))
    @AttributeOverride(name = "name", column = @Column(name = "decider_subject"))
    private Subject decider;

    protected RecordLink() {}

    /** @param decider who decided; {@code null} where a network says of which place its record is */
    public RecordLink(UUID id, UUID one, UUID other, Verdict verdict, Subject decider, Instant now) {
        super(id);
        // version 7 ids are positive, so that Java and PostgreSQL order them in the same way
        this.first = one.compareTo(other) < 0 ? one : other;
        this.second = one.compareTo(other) < 0 ? other : one;
        this.verdict = verdict;
        this.decider = decider;
        this.decidedAt = now;
    }

    /** Decides otherwise. */
    public void change(Verdict other, Subject by, Instant now) {
        verdict = other;
        decider = by;
        decidedAt = now;
    }

    /** The record with the smaller id. */
    public UUID first() {
        return first;
    }

    /** The other record. */
    public UUID second() {
        return second;
    }

    /** Whether they are of the same place. */
    public Verdict verdict() {
        return verdict;
    }
}
