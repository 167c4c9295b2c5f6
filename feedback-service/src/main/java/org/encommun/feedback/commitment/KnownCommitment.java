package org.encommun.feedback.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.inbox.ForeignCopy;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A commitment made at an event, as far as the report needs it. */
@Entity
@Table(name = "known_commitment")
class KnownCommitment extends ForeignCopy<CommitmentSnapshot> {

    @Column(name = "event_id")
    private UUID eventId;
    private String state;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PartyStatement> statements;

    protected KnownCommitment() {}

    KnownCommitment(UUID id) {
        super(id);
    }

    @Override
    protected void update(CommitmentSnapshot snapshot) {
        this.eventId = snapshot.eventId();
        this.state = snapshot.state();
        this.dueOn = snapshot.dueOn();
        this.statements = snapshot.statements();
    }

    CommitmentView toView() {
        return new CommitmentView(id(), state, dueOn, statements);
    }
}
