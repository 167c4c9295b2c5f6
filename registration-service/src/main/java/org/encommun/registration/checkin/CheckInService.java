package org.encommun.registration.checkin;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.registration.event.EventAccess;
import org.encommun.registration.participant.Registration;
import org.encommun.registration.participant.RegistrationRepository;

/** Check-in by ticket, at the event and at its sessions. */
@ApplicationScoped
public class CheckInService {

    private final EventAccess events;
    private final RegistrationRepository repository;
    private final Clock clock;

    CheckInService(EventAccess events, RegistrationRepository repository, Clock clock) {
        this.events = events;
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    Registration checkIn(UUID eventId, String deviceKey, NewCheckIn request) {
        events.forCheckIn(eventId, deviceKey);
        Registration registration = repository.lock(repository.ofTicket(eventId, request.ticketCode()));
        if (request.sessionId() == null) {
            registration.checkIn(clock.instant());
        } else {
            registration.checkIn(request.sessionId(), clock.instant());
        }
        return repository.save(registration);
    }
}
