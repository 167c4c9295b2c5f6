package org.encommun.event.preparation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.part.EventPartRepository;

/** The milestones of all events. */
@ApplicationScoped
class MilestoneRepository extends EventPartRepository<Milestone> {

    /** The milestones of an event by due day, then oldest first. */
    List<Milestone> of(UUID eventId, EventDays days) {
        return list("eventId", eventId).stream()
                .sorted(Comparator.comparing((Milestone milestone) -> milestone.dueOn(days)).thenComparing(Milestone::id))
                .toList();
    }

    /** The template keys of an event's milestones. */
    Set<String> templateKeys(UUID eventId) {
        return list("eventId", eventId).stream().map(Milestone::templateKey).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
