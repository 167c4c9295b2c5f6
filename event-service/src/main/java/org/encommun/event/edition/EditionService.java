package org.encommun.event.edition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventProblem;
import org.encommun.event.lifecycle.EventRepository;

/** The editions of an event: those it follows and those that follow it. */
@ApplicationScoped
public class EditionService {

    private static final Comparator<Event> OLDEST_FIRST = Comparator.comparing(Event::startsAt).thenComparing(Event::id);

    private final EventRepository events;

    EditionService(EventRepository events) {
        this.events = events;
    }

    /**
     * The edition that an event is to follow and all before it, the nearest first. They keep their places until the transaction
     * has
     * ended: of two changes that would make a circle together, one is refused.
     *
     * @param previousEditionId the edition to be followed; {@code null} for none
     * @throws Refusal {@link EventProblem#UNKNOWN_PREVIOUS_EDITION} if there is none that the caller may see
     */
    public List<UUID> before(UUID previousEditionId) {
        List<UUID> earlier = new ArrayList<>();
        if (previousEditionId != null && events.findByIdOptional(previousEditionId).filter(events::isVisible).isEmpty()) {
            throw new Refusal(EventProblem.UNKNOWN_PREVIOUS_EDITION).with("field", "previousEditionId");
        }
        for (UUID id = previousEditionId; id != null; id = events.findById(id, LockModeType.PESSIMISTIC_READ)
                .previousEditionId()) {
            earlier.add(id);
        }
        return earlier;
    }

    /** All editions that the caller may see, this event among them, by the time at which they begin. */
    List<Event> of(Event event) {
        List<Event> all = new ArrayList<>(List.of(event));
        for (Optional<Event> earlier = previous(event); earlier.isPresent(); earlier = previous(earlier.get())) {
            all.add(earlier.get());
        }
        for (List<Event> later = after(List.of(event)); !later.isEmpty(); later = after(later)) {
            all.addAll(later);
        }
        return all.stream().filter(events::isVisible).sorted(OLDEST_FIRST).toList();
    }

    private Optional<Event> previous(Event event) {
        return Optional.ofNullable(event.previousEditionId()).flatMap(events::findByIdOptional);
    }

    private List<Event> after(List<Event> editions) {
        return events.list("previousEditionId in ?1", editions.stream().map(Event::id).toList());
    }
}
