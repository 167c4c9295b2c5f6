package org.encommun.registration.mail;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A mail that waits to be sent. The address is read when it is sent, so it is not stored a second time. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    @Id
    private UUID id;
    @Column(name = "registration_id")
    private UUID registrationId;
    @Enumerated(EnumType.STRING)
    private MailKind kind;
    /** {@code null} where the mail has none. */
    private String secret;
    @Column(name = "created_at")
    private Instant createdAt;

    protected OutgoingMail() {}

    OutgoingMail(UUID id, UUID registrationId, MailKind kind, String secret, Instant createdAt) {
        this.id = id;
        this.registrationId = registrationId;
        this.kind = kind;
        this.secret = secret;
        this.createdAt = createdAt;
    }
}
