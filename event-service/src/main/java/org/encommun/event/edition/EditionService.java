package org.encommun.event.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.lifecycle.EventRepository;

/** Reads the editions of an event: those it follows and those that follow it. */
@ApplicationScoped
public class EditionService {

    private static final Comparator<Event> OLDEST_FIRST = Comparator.comparing(Event::startsAt).thenComparing(Event::id);

    private final EventAccess access;
    private final EventRepository repository;

    EditionService(EventAccess access, EventRepository repository) {
        this.access = access;
        this.repository = repository;
    }

    /** All editions of an event that the caller may read, itself among them, oldest first. */
    List<Event> of(UUID eventId) {
        Event event = access.readable(eventId);
        List<Event> all = new ArrayList<>(List.of(event));
        for (Optional<Event> earlier = previous(event); earlier.isPresent(); earlier = previous(earlier.get())) {
            all.add(earlier.get());
        }
        for (List<Event> later = followers(List.of(event)); !later.isEmpty(); later = followers(later)) {
            all.addAll(later);
        }
        return all.stream().filter(access::isReadable).sorted(OLDEST_FIRST).toList();
    }

    private Optional<Event> previous(Event event) {
        return Optional.ofNullable(event.previousEditionId()).flatMap(repository::findByIdOptional);
    }

    private List<Event> followers(List<Event> editions) {
        return repository.followersOf(editions.stream().map(Event::id).toList());
    }
}
