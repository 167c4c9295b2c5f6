package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.territory.Territories;

/** What organisers do with the venues of their events, and what everybody reads of them. */
@ApplicationScoped
public class VenueService {

    private final EventAccess events;
    private final VenueRepository repository;
    private final Territories territories;
    private final UuidGenerator ids;

    VenueService(EventAccess events, VenueRepository repository, Territories territories, UuidGenerator ids) {
        this.events = events;
        this.repository = repository;
        this.territories = territories;
        this.ids = ids;
    }

    List<Venue> list(UUID eventId) {
        return repository.of(events.readable(eventId).id());
    }

    Venue get(UUID eventId, UUID id) {
        return repository.get(events.readable(eventId).id(), id);
    }

    @Transactional
    Venue add(UUID eventId, VenueDetails details) {
        events.editable(eventId);
        Venue venue = new Venue(ids.next(), eventId, details);
        requireConsistent(venue, details);
        return repository.save(venue);
    }

    @Transactional
    Venue update(UUID eventId, UUID id, Edit<VenueDetails> edit) {
        events.editable(eventId);
        Venue venue = repository.get(eventId, id);
        VenueDetails details = edit.of(venue.version(), venue.details());
        requireConsistent(venue, details);
        venue.update(details);
        return repository.save(venue);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        events.editable(eventId);
        Venue venue = repository.get(eventId, id);
        ifMatch.require(venue.version());
        repository.delete(venue);
    }

    private void requireConsistent(Venue venue, VenueDetails details) {
        if (repository.isNameTaken(venue.eventId(), details.name(), venue.id())) {
            throw new Refusal(VenueProblem.VENUE_NAME_TAKEN, details.name()).with("field", "name");
        }
        territories.commune(details.address().communeCode());
    }
}
