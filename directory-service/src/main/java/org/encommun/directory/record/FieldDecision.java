package org.encommun.directory.record;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.security.Subject;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.survivorship.Decision;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * Somebody's choice of the value of one field of a place. It is bound to a record, so that it follows the record when places are merged
 * and split.
 */
@Entity
@Table(name = "field_decision")
public class FieldDecision extends Aggregate {

    @Column(name = "record_id")
    private UUID recordId;
    private String field;
    /** The chosen value, as the only one of these details. */
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private PlaceDetails chosen;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Embedded
    @AttributeOverride(name = "issuer", column = @Column(name = "decider_issuer"))
    @AttributeOverride(name = "name", column = @Column(name = "decider_subject"))
    private Subject decider;

    protected FieldDecision() {}

    public FieldDecision(UUID id, UUID recordId, String field, PlaceDetails chosen, Subject decider, Instant now) {
        super(id);
        this.recordId = recordId;
        this.field = field;
        this.chosen = chosen;
        this.decider = decider;
        this.decidedAt = now;
    }

    /** As the rule takes it. */
    public Decision decision() {
        return new Decision(id(), field, PlaceDetails.FIELDS.value(chosen, field), decidedAt);
    }

    /** What was chosen, as the only value of these details. */
    public PlaceDetails chosen() {
        return chosen;
    }

    /** Takes out of the chosen value what people object to. */
    public void redact(PlaceDetails rest) {
        chosen = rest;
    }

    /** The record that it is bound to. */
    public UUID recordId() {
        return recordId;
    }

    /** When it was made. */
    public Instant decidedAt() {
        return decidedAt;
    }
}
