package org.encommun.event.commitment.note;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.event.commitment.Commitment;

/** A dated note of the organisers about a commitment. It can be deleted but not changed, and is not published. */
@Entity
@Table(name = "commitment_note")
class CommitmentNote extends Aggregate {

    @Column(name = "commitment_id")
    private UUID commitmentId;
    @Column(name = "written_at")
    private Instant writtenAt;
    private String text;

    protected CommitmentNote() {}

    CommitmentNote(UUID id, UUID commitmentId, Instant writtenAt, String text) {
        super(id);
        this.commitmentId = commitmentId;
        this.writtenAt = writtenAt;
        this.text = text;
    }

    boolean belongsTo(Commitment commitment) {
        return commitmentId.equals(commitment.id());
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String text() {
        return text;
    }
}
