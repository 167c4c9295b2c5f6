package org.encommun.registration;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who is registered. Stands apart from the registration, so that the person can be forgotten while the figures stay. */
@Entity
class Person {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;
    @Column(name = "event_id")
    private UUID eventId;
    private String name;
    private String email;

    protected Person() {}

    Person(Registration registration, String name, String email) {
        this.registrationId = registration.id();
        this.eventId = registration.eventId();
        this.name = name;
        this.email = email;
    }

    UUID registrationId() {
        return registrationId;
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }
}
