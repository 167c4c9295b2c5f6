package org.encommun.event.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.lifecycle.EventRepository;

/** Follows a commitment through the editions. */
@ApplicationScoped
class CommitmentChain {

    private final EventAccess access;
    private final EventRepository events;
    private final CommitmentRepository commitments;

    CommitmentChain(EventAccess access, EventRepository events, CommitmentRepository commitments) {
        this.access = access;
        this.events = events;
        this.commitments = commitments;
    }

    /**
     * A commitment as one edition has it.
     *
     * @param edition the event that it belongs to
     */
    record Link(Event edition, Commitment commitment) {}

    /** The commitment in each edition that the caller may read, by the start of the edition. */
    List<Link> of(UUID eventId, UUID commitmentId) {
        Commitment commitment = commitments.get(access.readable(eventId).id(), commitmentId);
        List<Commitment> all = new ArrayList<>(List.of(commitment));
        for (Optional<Commitment> earlier = previous(commitment); earlier.isPresent(); earlier = previous(earlier.get())) {
            all.add(earlier.get());
        }
        for (List<Commitment> later = commitments.carryingOn(List.of(commitment)); !later.isEmpty(); later = commitments
                .carryingOn(later)) {
            all.addAll(later);
        }
        Map<UUID, Event> editions = events.list("id in ?1", all.stream().map(Commitment::eventId).toList()).stream()
                .filter(access::isReadable).collect(Collectors.toMap(Event::id, Function.identity()));
        return all.stream().filter(link -> editions.containsKey(link.eventId()))
                .map(link -> new Link(editions.get(link.eventId()), link))
                .sorted(Comparator.comparing((Link link) -> link.edition().startsAt())
                        .thenComparing(link -> link.commitment().id()))
                .toList();
    }

    private Optional<Commitment> previous(Commitment commitment) {
        return Optional.ofNullable(commitment.inheritedFromId()).flatMap(commitments::findByIdOptional);
    }
}
