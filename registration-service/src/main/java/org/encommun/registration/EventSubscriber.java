package org.encommun.registration;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.encommun.defaults.inbox.Subscriber;
import org.encommun.registration.event.KnownEvent;
import org.encommun.registration.event.KnownEventRepository;

/** Opens registration for the events that are told of; where an event got more places, those who wait get them. */
@ApplicationScoped
class EventSubscriber implements Subscriber<EventSubscriber.EventSnapshot> {

    private final KnownEventRepository events;
    private final RegistrationService desk;

    EventSubscriber(KnownEventRepository events, RegistrationService desk) {
        this.events = events;
        this.desk = desk;
    }

    /** What registration needs of an event. */
    record EventSnapshot(@NotBlank String status, @NotBlank String mode, @NotNull Instant registrationOpensAt,
            @NotNull Instant registrationClosesAt, @Min(1) Integer capacity, @Min(1) Integer onlineCapacity) {

        /** How many people it has room for, on site and by video together; {@code null} for no limit. */
        Integer places() {
            return switch (mode) {
                case "ONLINE" -> onlineCapacity;
                case "HYBRID" -> capacity == null || onlineCapacity == null ? null : Integer.valueOf(capacity + onlineCapacity);
                default -> capacity;
            };
        }
    }

    @Override
    public String aggregate() {
        return "event";
    }

    @Override
    public Class<EventSnapshot> state() {
        return EventSnapshot.class;
    }

    @Override
    public void changed(UUID id, EventSnapshot state) {
        KnownEvent event = events.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new KnownEvent(id));
        event.describe(state.status(), state.registrationOpensAt(), state.registrationClosesAt(), state.places());
        events.persist(event);
        desk.passOnPlaces(event);
    }

    /** Events are cancelled, not deleted: registrations refer to them. */
    @Override
    public void deleted(UUID id) {
        events.findByIdOptional(id).ifPresent(event -> event.describe("CANCELLED", Instant.EPOCH, Instant.EPOCH, null));
    }
}
