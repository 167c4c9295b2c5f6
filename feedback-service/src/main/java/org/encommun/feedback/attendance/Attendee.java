package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What feedback knows of a registration: nothing of the person. */
@Entity
public class Attendee {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;
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
        this.registrationId = registrationId;
    }

    void describe(RegistrationSubscriber.RegistrationSnapshot state) {
        this.eventId = state.eventId();
        this.participantKind = state.participantKind();
        this.actorId = state.actorId();
        this.status = state.status();
        this.present = state.present();
        this.answerCodeHash = state.answerCodeHash();
    }

    boolean isPresent() {
        return present;
    }

    /** In what capacity somebody came. */
    public String participantKind() {
        return participantKind;
    }

    /** By what it is told that somebody answered, and not who. */
    public String answerCodeHash() {
        return answerCodeHash;
    }
}
