package org.encommun.event.lifecycle;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;

/** Creates, reads and updates events; {@link EventStatusService} changes their status. */
@ApplicationScoped
public class EventService {

    private final EventAccess access;
    private final EventRegistry registry;
    private final UuidGenerator ids;
    private final Clock clock;

    EventService(EventAccess access, EventRegistry registry, UuidGenerator ids, Clock clock) {
        this.access = access;
        this.registry = registry;
        this.ids = ids;
        this.clock = clock;
    }

    Event get(UUID id) {
        return access.readable(id);
    }

    @Transactional
    Event create(EventDetails details) {
        Event event = new Event(ids.next(), details, clock.instant());
        access.requireMaySetLevel(null, details.level());
        registry.require(event, null, details);
        registry.save(event);
        access.open(event);
        return event;
    }

    @Transactional
    Event update(UUID id, Edit<EventDetails> edit) {
        Event event = access.forOrganiser(id);
        EventDetails details = edit.of(event.version(), event.details());
        access.requireMaySetLevel(event.details().level(), details.level());
        registry.require(event, event.previousEditionId(), details);
        event.update(details, clock.instant());
        return registry.save(event);
    }
}
