package org.encommun.registration.waitinglist;

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

/**
 * Takes over the published events, and gives new places to the waiting list. No {@link
 * org.encommun.defaults.inbox.ForeignCopy}: the row also counts the places taken, so it is locked, and it is kept when the
 * event is deleted.
 */
@ApplicationScoped
class EventSubscriber implements Subscriber<EventSubscriber.EventSnapshot> {

    private final KnownEventRepository repository;
    private final PromotionService promotions;

    EventSubscriber(KnownEventRepository repository, PromotionService promotions) {
        this.repository = repository;
        this.promotions = promotions;
    }

    /** The members of an event that registration reads. */
    record EventSnapshot(@NotBlank String status, @NotBlank String mode, @NotNull Instant registrationOpensAt,
            @NotNull Instant registrationClosesAt, @Min(1) Integer capacity, @Min(1) Integer onlineCapacity) {

        /** The capacity, on site and by video together; {@code null} for no limit. */
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
        KnownEvent event = repository.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new KnownEvent(id));
        event.update(state.status(), state.registrationOpensAt(), state.registrationClosesAt(), state.places());
        repository.persist(event);
        promotions.fillPlaces(event);
    }

    /** Events are cancelled, not deleted: registrations refer to them. */
    @Override
    public void deleted(UUID id) {
        repository.findByIdOptional(id).ifPresent(event -> event.update("CANCELLED", Instant.EPOCH, Instant.EPOCH, null));
    }
}
