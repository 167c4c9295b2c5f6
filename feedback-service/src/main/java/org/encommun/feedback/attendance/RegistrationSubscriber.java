package org.encommun.feedback.attendance;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;

/** Keeps the attendees as the registrations tell them. */
@ApplicationScoped
class RegistrationSubscriber implements Subscriber<RegistrationSubscriber.RegistrationSnapshot> {

    private final AttendeeRepository attendees;

    RegistrationSubscriber(AttendeeRepository attendees) {
        this.attendees = attendees;
    }

    /** What feedback needs of a registration. */
    record RegistrationSnapshot(@NotNull UUID eventId, @NotBlank String participantKind, UUID actorId, @NotBlank String status,
            @NotNull Boolean present, @NotBlank String answerCodeHash) {}

    @Override
    public String aggregate() {
        return "registration";
    }

    @Override
    public Class<RegistrationSnapshot> state() {
        return RegistrationSnapshot.class;
    }

    @Override
    public void changed(UUID id, RegistrationSnapshot state) {
        Attendee attendee = attendees.findByIdOptional(id).orElseGet(() -> new Attendee(id));
        attendee.describe(state);
        attendees.persist(attendee);
    }

    @Override
    public void deleted(UUID id) {
        attendees.deleteById(id);
    }
}
