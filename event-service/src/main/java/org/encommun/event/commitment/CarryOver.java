package org.encommun.event.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.event.axis.AxisCarryOver;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventRepository;

/** Takes over into an edition what the one before it has left open. */
@ApplicationScoped
public class CarryOver {

    private final EventRepository events;
    private final AxisCarryOver axes;
    private final CommitmentRepository commitments;
    private final CommitmentPublisher teller;
    private final UuidGenerator identities;

    CarryOver(EventRepository events, AxisCarryOver axes, CommitmentRepository commitments, CommitmentPublisher teller,
            UuidGenerator identities) {
        this.events = events;
        this.axes = axes;
        this.commitments = commitments;
        this.teller = teller;
        this.identities = identities;
    }

    /**
     * Copies the open axes of work and the open commitments of one event into another. What was taken over before and is there
     * still
     * is passed over, so this may be repeated; the earlier event stays as it is. A commitment whose axis is closed comes
     * without one.
     */
    @Transactional
    public CarriedOver takeOver(UUID fromEventId, UUID toEventId) {
        // one at a time: the second of two at once finds what the first has made
        Event to = events.findById(toEventId, LockModeType.PESSIMISTIC_WRITE);
        AxisCarryOver.CarriedOn carriedOn = axes.carryOn(fromEventId, toEventId);
        Set<UUID> before = commitments.of(toEventId).stream().map(Commitment::inheritedFromId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        List<Commitment> made = new ArrayList<>();
        for (Commitment open : commitments.open(fromEventId)) {
            if (!before.contains(open.id())) {
                made.add(carryOn(open, toEventId, carriedOn.successors()));
            }
        }
        made.forEach(commitment -> teller.tell(to, "added", commitment));
        return new CarriedOver(carriedOn.made(), made.stream().map(Commitment::id).toList());
    }

    private Commitment carryOn(Commitment open, UUID toEventId, Map<UUID, UUID> axisSuccessors) {
        Commitment later = open.carriedOn(identities.next(), toEventId, axisSuccessors.get(open.axisId()));
        commitments.persist(later);
        return later;
    }
}
