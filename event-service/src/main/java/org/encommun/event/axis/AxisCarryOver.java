package org.encommun.event.axis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;

/** Carries open axes of work over from one edition to the next. */
@ApplicationScoped
public class AxisCarryOver {

    private final WorkAxisRepository axes;
    private final UuidGenerator ids;

    AxisCarryOver(WorkAxisRepository axes, UuidGenerator ids) {
        this.axes = axes;
        this.ids = ids;
    }

    /**
     * The outcome of a carry-over.
     *
     * @param made the new axes
     * @param successors by open axis the axis that carries it on, whether created now or before
     */
    public record CarriedOn(List<UUID> made, Map<UUID, UUID> successors) {}

    /**
     * Carries on the axes that were not carried on before. The caller provides the transaction and serialises the carry-overs
     * into an event.
     */
    public CarriedOn carryOn(UUID fromEventId, UUID toEventId) {
        Map<UUID, UUID> before = axes.of(toEventId).stream().filter(axis -> axis.inheritedFromId() != null)
                .collect(Collectors.toMap(WorkAxis::inheritedFromId, WorkAxis::id));
        List<UUID> made = new ArrayList<>();
        Map<UUID, UUID> successors = new HashMap<>();
        for (WorkAxis open : axes.lockOpen(fromEventId)) {
            UUID successor = before.get(open.id());
            if (successor == null) {
                WorkAxis later = open.carriedOn(ids.next(), toEventId);
                axes.persist(later);
                successor = later.id();
                made.add(successor);
            }
            successors.put(open.id(), successor);
        }
        return new CarriedOn(made, successors);
    }
}
