package org.encommun.registration.participant;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.idempotency.IdempotencyRecords;
import org.encommun.registration.mail.MailRepository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Personal data, and all places where they are stored. */
@ApplicationScoped
public class PersonRepository implements PanacheRepositoryBase<Person, UUID> {

    private final IdempotencyRecords idempotencyRecords;
    private final MailRepository mails;

    PersonRepository(IdempotencyRecords idempotencyRecords, MailRepository mails) {
        this.idempotencyRecords = idempotencyRecords;
        this.mails = mails;
    }

    /** Adds the person of a new registration, and a mail with its secret. */
    void add(Registration registration, PersonDetails details, ParticipantSecret secret) {
        persist(new Person(registration, details));
        mails.tellRegistered(registration.id(), secret.text());
    }

    /** The registration of an address for an event, in upper or lower case. */
    Optional<UUID> registrationOf(UUID eventId, String email) {
        return find("eventId = ?1 and lower(details.email) = ?2", eventId, email.toLowerCase(Locale.ROOT)).firstResultOptional()
                .map(Person::registrationId);
    }

    /** Tells the person of a registration by mail that their address was registered once more. */
    void tellAlreadyRegistered(UUID registrationId) {
        mails.tellAlreadyRegistered(registrationId);
    }

    /** The person of a registration; none once it is cancelled. */
    Optional<PersonDetails> of(UUID registrationId) {
        return findByIdOptional(registrationId).map(Person::details);
    }

    /** The people of several registrations, by the registration's id. */
    Map<UUID, PersonDetails> of(List<Registration> registrations) {
        return list("registrationId in ?1", registrations.stream().map(Registration::id).toList()).stream()
                .collect(Collectors.toMap(Person::registrationId, Person::details));
    }

    /** Erases the person of a registration, also from stored responses to repeated requests. */
    void erase(UUID registrationId) {
        deleteById(registrationId);
        mails.forget(registrationId);
        idempotencyRecords.forgetBodies("/registration/registrations/" + registrationId);
    }
}
