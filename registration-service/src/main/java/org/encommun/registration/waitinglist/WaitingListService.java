package org.encommun.registration.waitinglist;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.registration.event.EventAccess;
import org.encommun.registration.event.KnownSession;
import org.encommun.registration.event.KnownSessionRepository;
import org.encommun.registration.participant.RegistrationRepository;

/** Reads the waiting lists of events, for organisers. */
@ApplicationScoped
public class WaitingListService {

    private final EventAccess events;
    private final KnownSessionRepository sessionRepository;
    private final RegistrationRepository registrationRepository;

    WaitingListService(EventAccess events, KnownSessionRepository sessionRepository,
            RegistrationRepository registrationRepository) {
        this.events = events;
        this.sessionRepository = sessionRepository;
        this.registrationRepository = registrationRepository;
    }

    /** The list of the event itself, then those of its sessions. */
    List<WaitingListView> list(UUID eventId) {
        events.forOrganiser(eventId);
        List<WaitingListView> lists = new ArrayList<>();
        lists.add(WaitingListView.of(null, registrationRepository.waiting(eventId)));
        for (KnownSession session : sessionRepository.offered(eventId)) {
            lists.add(WaitingListView.of(session.id(), registrationRepository.waitingForSeat(session.id())));
        }
        return lists;
    }
}
