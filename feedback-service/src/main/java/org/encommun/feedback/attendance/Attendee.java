package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

import org.encommun.defaults.inbox.ForeignCopy;

/** A registration, as far as feedback needs it: nothing of the person. */
@Entity
public class Attendee extends ForeignCopy<RegistrationSnapshot> {

    @Column(name = "event_id")
    private UUID eventId;
    @Column(name = "participant_kind")
    private String participantKind;
    @Column(name = "actor_id")
    private UUID actorId;
    private String status;
    private boolean present;
    @Column(name = "answer_code_hash")
    private String answerCodeHash;

    protected Attendee() {}

    Attendee(UUID registrationId) {
        super(registrationId);
    }

    @Override
    protected void update(RegistrationSnapshot snapshot) {
        this.eventId = snapshot.eventId();
        this.participantKind = snapshot.participantKind();
        this.actorId = snapshot.actorId();
        this.status = snapshot.status();
        this.present = snapshot.present();
        this.answerCodeHash = snapshot.answerCodeHash();
    }

    boolean isPresent() {
        return present;
    }

    /** In what capacity the person came. */
    public String participantKind() {
        return participantKind;
    }

    /** Shows that somebody has answered or voted before, without showing who. */
    public String answerCodeHash() {
        return answerCodeHash;
    }
}
