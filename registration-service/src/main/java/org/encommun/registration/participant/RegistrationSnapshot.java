package org.encommun.registration.participant;

import java.util.List;
import java.util.UUID;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A registration as it is published on the bus, without personal data; the contract is
 * {@code contracts/registration.v1.schema.json}.
 */
public record RegistrationSnapshot(UUID id, long version, UUID eventId, @JsonUnwrapped ParticipantProfile profile,
        RegistrationStatus status, boolean present, List<SeatState> seats, String answerCodeHash) implements Snapshot {

    /** Where registrations are published. */
    public static final StateTopic<RegistrationSnapshot> TOPIC = new StateTopic<>("registration", 1, RegistrationSnapshot.class,
            RegistrationFact.values());

    /** A seat, or the wait for one. */
    public record SeatState(UUID sessionId, SeatStatus status, boolean present) {

        static SeatState of(Seat seat) {
            return new SeatState(seat.sessionId(), seat.status(), seat.presentAt() != null);
        }
    }

    static RegistrationSnapshot of(Registration registration) {
        return new RegistrationSnapshot(registration.id(), registration.version(), registration.eventId(),
                registration.profile(),
                registration.status(), registration.presentAt() != null,
                registration.seats().stream().map(SeatState::of).toList(), registration.answerCodeHash());
    }

    @Override
    public UUID scope() {
        return eventId;
    }
}
