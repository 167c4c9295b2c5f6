package org.encommun.event.lifecycle;

import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;

/** Where an event is found: under its slug, by its territories, in its line of editions. */
@ApplicationScoped
class EventRegistry {

    private final EventRepository repository;
    private final EventTerritories territories;
    private final EventLine line;

    EventRegistry(EventRepository repository, EventTerritories territories, EventLine line) {
        this.repository = repository;
        this.territories = territories;
        this.line = line;
    }

    /**
     * Requires that an event can be found under details.
     *
     * @param previousEditionId the event that it follows so far; {@code null} for none
     * @throws Refusal {@link EventProblem#SLUG_TAKEN}; as {@link EventTerritories#requireKnown} and {@link EventLine#requireOwn}
     */
    void require(Event event, UUID previousEditionId, EventDetails details) {
        territories.requireKnown(details);
        if (repository.isSlugTaken(details.slug(), event.id())) {
            throw new Refusal(EventProblem.SLUG_TAKEN, details.slug()).with("field", "slug");
        }
        if (!Objects.equals(details.previousEditionId(), previousEditionId)) {
            line.requireOwn(event, details.previousEditionId());
        }
    }

    /** Saves an event and what it is searched by. */
    Event save(Event event) {
        repository.save(event);
        territories.index(event);
        return event;
    }
}
