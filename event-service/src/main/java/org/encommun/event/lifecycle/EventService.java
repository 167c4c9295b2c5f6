package org.encommun.event.lifecycle;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.problem.Refusal;

/** Creates, reads and updates events; {@link EventStatusService} changes their status. */
@ApplicationScoped
public class EventService {

    private final EventAccess access;
    private final EventRepository repository;
    private final EventTerritories territories;
    private final UuidGenerator ids;
    private final Clock clock;

    EventService(EventAccess access, EventRepository repository, EventTerritories territories, UuidGenerator ids,
            Clock clock) {
        this.access = access;
        this.repository = repository;
        this.territories = territories;
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
        requireKnown(details, event.id());
        requireLine(event, details.previousEditionId());
        save(event);
        access.open(event);
        return event;
    }

    @Transactional
    Event update(UUID id, Edit<EventDetails> edit) {
        Event event = access.forOrganiser(id);
        EventDetails details = edit.of(event.version(), event.details());
        access.requireMaySetLevel(event.details().level(), details.level());
        requireKnown(details, id);
        if (!Objects.equals(details.previousEditionId(), event.previousEditionId())) {
            requireLine(event, details.previousEditionId());
        }
        event.update(details, clock.instant());
        return save(event);
    }

    private void requireKnown(EventDetails details, UUID id) {
        territories.requireKnown(details);
        if (repository.isSlugTaken(details.slug(), id)) {
            throw new Refusal(EventProblem.SLUG_TAKEN, details.slug()).with("field", "slug");
        }
    }

    private void requireLine(Event event, UUID previousEditionId) {
        if (previousEditionId != null) {
            Event previous = repository.findByIdOptional(previousEditionId).filter(access::isReadable)
                    .orElseThrow(() -> new Refusal(EventProblem.UNKNOWN_PREVIOUS_EDITION).with("field", "previousEditionId"));
            if (!access.isOrganiser(previous)) {
                throw new Refusal(EventProblem.EDITION_OF_OTHERS).with("field", "previousEditionId");
            }
        }
        event.requireNotAmong(repository.lockWithEarlierEditions(previousEditionId));
    }

    private Event save(Event event) {
        repository.save(event);
        territories.index(event);
        return event;
    }
}
