package org.encommun.event.commitment;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A dated remark of the organisers about a commitment; it is not rewritten, only deleted. */
@Entity
@Table(name = "commitment_note")
class CommitmentNote {

    @Id
    private UUID id;
    @Version
    private long version;
    @Column(name = "commitment_id")
    private UUID commitmentId;
    @Column(name = "written_at")
    private Instant writtenAt;
    private String text;

    protected CommitmentNote() {}

    CommitmentNote(UUID id, UUID commitmentId, Instant writtenAt, String text) {
        this.id = id;
        this.commitmentId = commitmentId;
        this.writtenAt = writtenAt;
        this.text = text;
    }

    boolean belongsTo(UUID commitment) {
        return commitmentId.equals(commitment);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String text() {
        return text;
    }
}
