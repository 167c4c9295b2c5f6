package org.encommun.registration.availability;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.registration.event.KnownEvent;
import org.encommun.registration.event.KnownEventRepository;
import org.encommun.registration.event.KnownSessionRepository;

/** Reads free places and seats. */
@ApplicationScoped
public class AvailabilityService {

    private final KnownEventRepository eventRepository;
    private final KnownSessionRepository sessionRepository;
    private final Clock clock;

    AvailabilityService(KnownEventRepository eventRepository, KnownSessionRepository sessionRepository, Clock clock) {
        this.eventRepository = eventRepository;
        this.sessionRepository = sessionRepository;
        this.clock = clock;
    }

    AvailabilityView get(UUID eventId) {
        KnownEvent event = eventRepository.get(eventId);
        return AvailabilityView.of(event, event.isOpen(clock.instant()), sessionRepository.offered(eventId));
    }
}
