package org.encommun.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as its owner and the organisers see it. */
public record RegistrationView(@Schema(examples = "019aa4c4-1111-7000-8000-00000000000a") UUID id,
        @Schema(examples = "019aa4c2-9e10-7b52-8c6d-3f1a2b4c5d6e") UUID eventId,
        @Schema(description = "Whether the person has a place.") RegistrationStatus status,
        @Schema(description = "In what capacity the person comes.") ParticipantKind participantKind,
        @Schema(nullable = true, description = "For which actor, where it is for one.",
                examples = "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42") UUID actorId,
        @Schema(nullable = true, description = "Absent once the registration is cancelled: the person is forgotten.",
                examples = "Camille Vernay") String name,
        @Schema(nullable = true, description = "Absent once the registration is cancelled.",
                examples = "camille.vernay@exemple.fr") String email,
        @Schema(description = "In UTC.", examples = "2026-11-01T09:12:00Z") Instant registeredAt,
        @Schema(nullable = true, description = "When the person was checked in at the event, in UTC; absent before.",
                examples = "2026-11-24T12:52:00Z") Instant presentAt,
        @Schema(description = "Seats in sessions, and waits for one.") List<SeatView> seats,
        @Schema(nullable = true,
                description = "What opens the registration, in the header Registration-Secret. Given once, in the answer "
                        + "to the registration.",
                examples = "q2Yw0b0mXK8nJ3f6vT1sLr4e") String secret,
        @Schema(nullable = true, description = "What stands on the ticket, for the door. For the owner only.",
                examples = "7K2M9QXW4R1T") String ticketCode,
        @Schema(nullable = true, description = "With what surveys are answered and cards are put. For the owner only.",
                examples = "3H8NQ0ZV5C7D1JXK") String answerCode) {

    /** A seat as its owner and the organisers see it. */
    public record SeatView(@Schema(examples = "019aa4c3-02bb-7000-8000-000000000002") UUID sessionId,
            @Schema(description = "Had or waited for.") SeatStatus status,
            @Schema(nullable = true, description = "When the person was checked in at the session, in UTC; absent before.",
                    examples = "2026-11-24T14:31:00Z") Instant presentAt) {

        static SeatView of(Seat seat) {
            return new SeatView(seat.sessionId(), seat.status(), seat.presentAt());
        }
    }

    /** For the answer to a registration. */
    static RegistrationView withSecret(RegistrationService.Registered registered) {
        return of(registered.registration(), registered.person(), registered.secret(), registered.secret().text());
    }

    /** For the owner, who showed the secret. */
    static RegistrationView forOwner(Registration registration, Person person, ParticipantSecret secret) {
        return of(registration, person, secret, null);
    }

    /** For an organiser. */
    static RegistrationView of(Registration registration, Person person) {
        return of(registration, person, null, null);
    }

    private static RegistrationView of(Registration registration, Person person, ParticipantSecret secret, String secretText) {
        return new RegistrationView(registration.id(), registration.eventId(), registration.status(),
                registration.participantKind(), registration.actorId(), person == null ? null : person.name(),
                person == null ? null : person.email(), registration.registeredAt(), registration.presentAt(),
                registration.seats().stream().map(SeatView::of).toList(), secretText,
                secret == null ? null : secret.ticketCode(),
                secret == null ? null : secret.answerCode());
    }
}
