package org.encommun.event.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.territory.Territories;

/** The venues of an event: organisers maintain them, everybody reads them. */
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

    /** The venues of an event, by name. */
    public List<Venue> list(UUID eventId) {
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

    /**
     * Restores the former details of venues, and recreates deleted ones with their ids. Other venues do not change.
     *
     * @param details the former details by the ids of the venues
     */
    @Transactional
    public void restore(UUID eventId, Map<UUID, VenueDetails> details) {
        events.editable(eventId);
        repository.checkNamesAtCommit();
        Map<UUID, Venue> present = repository.of(eventId).stream()
                .collect(Collectors.toMap(Venue::id, Function.identity()));
        List<Venue> restored = new ArrayList<>();
        details.forEach((id, former) -> {
            Venue venue = present.computeIfAbsent(id, gone -> new Venue(gone, eventId, former));
            venue.update(former);
            restored.add(venue);
        });
        repository.saveAll(restored);
    }

    private void requireConsistent(Venue venue, VenueDetails details) {
        if (repository.isNameTaken(venue.eventId(), details.name(), venue.id())) {
            throw new Refusal(VenueProblem.VENUE_NAME_TAKEN, details.name()).with("field", "name");
        }
        territories.commune(details.address().communeCode());
    }
}
