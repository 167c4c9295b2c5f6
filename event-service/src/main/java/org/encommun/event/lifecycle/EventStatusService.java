package org.encommun.event.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Changes the status of events: publication, rescheduling, cancellation and conclusion. */
@ApplicationScoped
public class EventStatusService {

    private static final int CONCLUDED_AT_ONCE = 100;

    private final EventAccess access;
    private final EventRepository repository;
    private final jakarta.enterprise.event.Event<EventPublication> publications;
    private final Clock clock;

    EventStatusService(EventAccess access, EventRepository repository,
            jakarta.enterprise.event.Event<EventPublication> publications, Clock clock) {
        this.access = access;
        this.repository = repository;
        this.publications = publications;
        this.clock = clock;
    }

    @Transactional
    Event publish(UUID id) {
        Event event = access.forOrganiser(id);
        event.publish(access.spokenForByTeam(event), clock.instant());
        repository.save(event);
        publications.fire(new EventPublication(id));
        return event;
    }

    @Transactional
    Event reschedule(UUID id, Rescheduling rescheduling) {
        Event event = access.forOrganiser(id);
        event.reschedule(rescheduling, clock.instant());
        return repository.save(event);
    }

    @Transactional
    Event cancel(UUID id) {
        Event event = access.forOrganiser(id);
        event.cancel(clock.instant());
        return repository.save(event);
    }

    /** Concludes published events that have ended, in batches. */
    @Transactional
    void concludeEnded() {
        Instant now = clock.instant();
        List<Event> ended = repository.lockEnded(now, CONCLUDED_AT_ONCE);
        ended.forEach(event -> event.conclude(now));
        repository.saveAll(ended);
    }
}
