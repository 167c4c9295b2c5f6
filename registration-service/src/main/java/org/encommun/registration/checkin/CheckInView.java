package org.encommun.registration.checkin;

import java.time.Instant;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.registration.participant.ParticipantKind;
import org.encommun.registration.participant.Registration;

/** A check-in as the API shows it. */
public record CheckInView(@Schema(examples = "019aa4c4-1111-7000-8000-00000000000a") UUID registrationId,
        @Schema(description = "In what capacity the person takes part.") ParticipantKind participantKind,
        @Schema(nullable = true, description = "The session that the person enters; absent for the event itself.",
                examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
        @Schema(description = "When the person was checked in at the event, in UTC.",
                examples = "2026-11-24T12:52:00Z") Instant presentAt) {

    static CheckInView of(Registration registration, UUID sessionId) {
        return new CheckInView(registration.id(), registration.profile().participantKind(), sessionId,
                registration.presentAt());
    }
}
