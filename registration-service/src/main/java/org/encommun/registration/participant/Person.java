package org.encommun.registration.participant;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The person of a registration: a separate row, so that personal data can be erased while the figures are kept. */
@Entity
class Person {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;
    @Column(name = "event_id")
    private UUID eventId;
    @Embedded
    private PersonDetails details;

    protected Person() {}

    Person(Registration registration, PersonDetails details) {
        this.registrationId = registration.id();
        this.eventId = registration.eventId();
        this.details = details;
    }

    UUID registrationId() {
        return registrationId;
    }

    PersonDetails details() {
        return details;
    }
}
