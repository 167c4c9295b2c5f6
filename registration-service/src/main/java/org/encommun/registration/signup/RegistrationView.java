package org.encommun.registration.signup;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.registration.participant.Participant;
import org.encommun.registration.participant.ParticipantProfile;
import org.encommun.registration.participant.PersonDetails;
import org.encommun.registration.participant.Registration;
import org.encommun.registration.participant.RegistrationStatus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A registration as its owner and the organisers see it. */
public record RegistrationView(@Schema(examples = "019aa4c4-1111-7000-8000-00000000000a") UUID id,
        @Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
        @Schema(description = "Whether the person has a place.") RegistrationStatus status,
        @JsonUnwrapped ParticipantProfile profile,
        @JsonUnwrapped PersonDetails person,
        @Schema(description = "In UTC.", examples = "2026-11-01T09:12:00Z") Instant registeredAt,
        @Schema(nullable = true, description = "When the person was checked in at the event, in UTC; absent before.",
                examples = "2026-11-24T12:52:00Z") Instant presentAt,
        @Schema(description = "Seats in sessions, and waits for one.") List<SeatView> seats,
        @JsonUnwrapped OwnerCodes codes) {

    /** For the owner, who has shown the secret, or for an organiser. */
    static RegistrationView of(Participant participant) {
        return of(participant, participant.secret() == null ? null : OwnerCodes.of(participant.secret()));
    }

    private static RegistrationView of(Participant participant, OwnerCodes codes) {
        Registration registration = participant.registration();
        return new RegistrationView(registration.id(), registration.eventId(), registration.status(), registration.profile(),
                participant.person(), registration.registeredAt(), registration.presentAt(),
                registration.seats().stream().map(SeatView::of).toList(), codes);
    }
}
