package org.encommun.event.commitment;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.encommun.defaults.outbox.Outbox;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventPublication;
import org.encommun.event.lifecycle.EventRepository;

/** Tells on the bus how commitments stand, from the moment at which everybody may see their event. */
@ApplicationScoped
public class CommitmentPublisher {

    private final EventRepository events;
    private final CommitmentRepository commitments;
    private final Outbox outbox;

    CommitmentPublisher(EventRepository events, CommitmentRepository commitments, Outbox outbox) {
        this.events = events;
        this.commitments = commitments;
        this.outbox = outbox;
    }

    /** Tells of all commitments of an event that is published. */
    public void tellAll(UUID eventId) {
        commitments.of(eventId).forEach(commitment -> append("added", commitment));
    }

    void published(@Observes EventPublication publication) {
        tellAll(publication.eventId());
    }

    void tell(Event event, String fact, Commitment commitment) {
        if (events.isTold(event)) {
            append(fact, commitment);
        }
    }

    void tellDeleted(Event event, Commitment commitment) {
        if (events.isTold(event)) {
            outbox.appendDeleted(CommitmentSnapshot.TOPIC, commitment.id(), commitment.version());
        }
    }

    private void append(String fact, Commitment commitment) {
        outbox.append(CommitmentSnapshot.TOPIC, fact, () -> CommitmentSnapshot.of(commitment));
    }
}
