package org.encommun.registration;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.Snapshot;
import org.encommun.defaults.outbox.StateTopic;

/**
 * A registration as it goes over the bus, without the person; the contract is {@code contracts/registration.v1.schema.json}.
 */
record RegistrationSnapshot(UUID id, long version, UUID eventId, ParticipantKind participantKind, UUID actorId,
        RegistrationStatus status, boolean present, List<SeatState> seats, String answerCodeHash) implements Snapshot {

    static final StateTopic<RegistrationSnapshot> TOPIC = new StateTopic<>("registration", 1, RegistrationSnapshot.class);

    /** A seat, or the wait for one. */
    record SeatState(UUID sessionId, SeatStatus status, boolean present) {}

    static RegistrationSnapshot of(Registration registration) {
        return new RegistrationSnapshot(registration.id(), registration.version(), registration.eventId(),
                registration.participantKind(), registration.actorId(), registration.status(), registration.presentAt() != null,
                registration.seats().stream()
                        .map(seat -> new SeatState(seat.sessionId(), seat.status(), seat.presentAt() != null))
                        .toList(),
                registration.answerCodeHash());
    }

    @Override
    public UUID scope() {
        return eventId;
    }

    /** Tells the outbox which topic this service owns. */
    static final class Owned {
        @Produces
        @Singleton
        StateTopic<RegistrationSnapshot> topic() {
            return TOPIC;
        }
    }
}
