package org.encommun.event.commitment.note;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.event.commitment.Commitment;
import org.encommun.event.commitment.CommitmentRepository;
import org.encommun.event.lifecycle.EventAccess;

/** The notes that the organisers of an event keep about a commitment; only they read them. */
@ApplicationScoped
class CommitmentNoteService {

    private final EventAccess events;
    private final CommitmentRepository commitments;
    private final CommitmentNoteRepository repository;
    private final UuidGenerator ids;
    private final Clock clock;

    CommitmentNoteService(EventAccess events, CommitmentRepository commitments, CommitmentNoteRepository repository,
            UuidGenerator ids, Clock clock) {
        this.events = events;
        this.commitments = commitments;
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    List<CommitmentNote> list(UUID eventId, UUID commitmentId) {
        return repository.of(commitments.get(events.forOrganiser(eventId).id(), commitmentId));
    }

    CommitmentNote get(UUID eventId, UUID commitmentId, UUID id) {
        return repository.get(commitments.get(events.forOrganiser(eventId).id(), commitmentId), id);
    }

    @Transactional
    CommitmentNote add(UUID eventId, UUID commitmentId, String text) {
        events.editable(eventId);
        Commitment commitment = commitments.get(eventId, commitmentId);
        // no notes are added to a commitment that is being deleted
        commitments.getEntityManager().lock(commitment, LockModeType.PESSIMISTIC_READ);
        return repository.save(new CommitmentNote(ids.next(), commitmentId, clock.instant(), text));
    }

    @Transactional
    void delete(UUID eventId, UUID commitmentId, UUID id, IfMatch ifMatch) {
        // also for a cancelled event: notes about people can always be deleted
        CommitmentNote note = get(eventId, commitmentId, id);
        ifMatch.require(note.version());
        repository.delete(note);
    }
}
