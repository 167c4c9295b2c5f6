package org.encommun.event.carryover;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.axis.AxisCarryOver;
import org.encommun.event.commitment.Commitment;
import org.encommun.event.commitment.CommitmentProblem;
import org.encommun.event.commitment.CommitmentRepository;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;

/** Carries open axes and commitments over from the previous edition. */
@ApplicationScoped
class CarryOverService {

    private final EventAccess access;
    private final AxisCarryOver axes;
    private final CommitmentRepository commitments;
    private final UuidGenerator ids;
    private final Clock clock;

    CarryOverService(EventAccess access, AxisCarryOver axes, CommitmentRepository commitments, UuidGenerator ids, Clock clock) {
        this.access = access;
        this.axes = axes;
        this.commitments = commitments;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Copies the open axes of work and the open commitments of the previous edition. Those carried over before are skipped
     * while they exist, so this may be repeated; the previous edition does not change. A commitment whose axis is closed is
     * copied without one.
     */
    @Transactional
    CarriedOver carryOver(UUID eventId) {
        // serialised: the second of two concurrent requests finds the copies of the first
        Event event = access.lockEditable(eventId);
        UUID previousId = Optional.ofNullable(event.previousEditionId()).flatMap(access::find).map(Event::id)
                .orElseThrow(() -> new Refusal(CommitmentProblem.NO_PREVIOUS_EDITION));
        AxisCarryOver.CarriedOn carriedOn = axes.carryOn(previousId, eventId);
        Set<UUID> before = commitments.of(eventId).stream().map(Commitment::inheritedFromId).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Instant now = clock.instant();
        List<Commitment> made = commitments.lockOpen(previousId).stream().filter(open -> !before.contains(open.id()))
                .map(open -> open.carriedOn(ids.next(), eventId, carriedOn.successors().get(open.details().axisId()),
                        now))
                .toList();
        commitments.saveAll(made);
        return new CarriedOver(carriedOn.made(), made.stream().map(Commitment::id).toList());
    }
}
