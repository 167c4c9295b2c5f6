package org.encommun.registration.mail;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The mails to participants, stored in the transaction of what they tell. */
@ApplicationScoped
public class MailRepository implements PanacheRepositoryBase<OutgoingMail, UUID> {

    private final UuidGenerator ids;
    private final Clock clock;

    MailRepository(UuidGenerator ids, Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells a person that they are registered, with the secret that gives access to the registration. */
    public void tellRegistered(UUID registrationId, String secret) {
        persist(new OutgoingMail(ids.next(), registrationId, MailKind.REGISTERED, secret, clock.instant()));
    }

    /** Tells a person that their address was registered once more; once, however often that happens before the mail is sent. */
    public void tellAlreadyRegistered(UUID registrationId) {
        if (count("registrationId = ?1 and kind = ?2", registrationId, MailKind.ALREADY_REGISTERED) == 0) {
            persist(new OutgoingMail(ids.next(), registrationId, MailKind.ALREADY_REGISTERED, null, clock.instant()));
        }
    }

    /** Deletes the mails about a registration. */
    public void forget(UUID registrationId) {
        delete("registrationId", registrationId);
    }
}
