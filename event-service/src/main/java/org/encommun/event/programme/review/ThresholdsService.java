package org.encommun.event.programme.review;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.precondition.IfMatch;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.lifecycle.EventRepository;

/** The warning thresholds of an event. */
@ApplicationScoped
class ThresholdsService {

    private final EventAccess access;
    private final EventRepository events;
    private final ThresholdsRepository repository;

    ThresholdsService(EventAccess access, EventRepository events, ThresholdsRepository repository) {
        this.access = access;
        this.events = events;
        this.repository = repository;
    }

    EventThresholds get(UUID eventId) {
        return repository.get(access.forOrganiser(eventId).id());
    }

    @Transactional
    EventThresholds set(UUID eventId, Thresholds thresholds, IfMatch ifMatch) {
        Event event = access.editable(eventId);
        // the event is locked, since there may be no row of thresholds yet
        events.lock(event);
        EventThresholds present = repository.get(eventId);
        ifMatch.require(present.revision());
        present.update(thresholds);
        return repository.save(present);
    }
}
