package org.encommun.feedback.attendance;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;

/** The attendees of the events: a copy of what registration-service publishes. */
@ApplicationScoped
class AttendeeRepository extends ForeignCopyRepository<Attendee, RegistrationSnapshot> {

    AttendeeRepository() {
        super("registration", RegistrationSnapshot.class, Attendee::new);
    }

    Optional<Attendee> withAnswerCodeHash(UUID eventId, String hash) {
        return find("eventId = ?1 and answerCodeHash = ?2", eventId, hash).firstResultOptional();
    }
}
