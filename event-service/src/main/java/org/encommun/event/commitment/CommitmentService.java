package org.encommun.event.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.lifecycle.EventPublication;

/** The commitments of an event: organisers enter, change and delete them, everybody reads them. */
@ApplicationScoped
class CommitmentService {

    private final EventAccess events;
    private final CommitmentRepository repository;
    private final CommitmentReferenceCheck references;
    private final UuidGenerator ids;
    private final Clock clock;

    CommitmentService(EventAccess events, CommitmentRepository repository, CommitmentReferenceCheck references,
            UuidGenerator ids, Clock clock) {
        this.events = events;
        this.repository = repository;
        this.references = references;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * The commitments of an event, earliest due first.
     *
     * @param state {@code null} for any
     * @param late only those that were due before today, in the zone of the event, and are still open
     */
    List<Commitment> list(UUID eventId, CommitmentStatus state, boolean late) {
        Event event = events.readable(eventId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), event.zone());
        return repository.of(eventId).stream().filter(commitment -> state == null || commitment.details().state() == state)
                .filter(commitment -> !late || commitment.isLate(today)).toList();
    }

    Commitment get(UUID eventId, UUID id) {
        return repository.get(events.readable(eventId).id(), id);
    }

    @Transactional
    Commitment add(UUID eventId, CommitmentDetails details) {
        events.editable(eventId);
        Commitment commitment = new Commitment(ids.next(), eventId, details, clock.instant());
        references.requireKnown(eventId, details, Set.of());
        return repository.save(commitment);
    }

    @Transactional
    Commitment update(UUID eventId, UUID id, Edit<CommitmentDetails> edit) {
        events.editable(eventId);
        Commitment commitment = repository.get(eventId, id);
        CommitmentDetails details = edit.of(commitment.version(), commitment.details());
        references.requireKnown(eventId, details, commitment.details().actors());
        commitment.update(details, clock.instant());
        return repository.save(commitment);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        events.editable(eventId);
        Commitment commitment = repository.get(eventId, id);
        ifMatch.require(commitment.version());
        repository.delete(commitment);
    }

    /** Confirms a commitment for one of its actors, as its representative. */
    @Transactional
    Commitment confirm(UUID eventId, UUID id, UUID actorId, IfMatch ifMatch) {
        Commitment commitment = repository.get(events.forRepresentative(eventId, actorId).id(), id);
        ifMatch.require(commitment.version());
        commitment.confirm(actorId, clock.instant());
        return repository.save(commitment);
    }

    /** Withdraws one of the actors of a commitment, as its representative. */
    @Transactional
    void withdraw(UUID eventId, UUID id, UUID actorId, IfMatch ifMatch) {
        Commitment commitment = repository.get(events.forRepresentative(eventId, actorId).id(), id);
        ifMatch.require(commitment.version());
        commitment.withdraw(actorId, clock.instant());
        repository.save(commitment);
    }

    /** Commitments are published once their event is. */
    void publishWithEvent(@Observes EventPublication publication) {
        repository.publishAll(publication.eventId());
    }
}
