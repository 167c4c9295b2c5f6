package org.encommun.event.speaker;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.part.EventNumbers;

/** The speakers of an event, for its organisers only; data that speakers agreed to publish is part of the programme. */
@ApplicationScoped
class SpeakerService {

    private final EventAccess events;
    private final SpeakerRepository repository;
    private final KnownActorRepository actors;
    private final EventNumbers numbers;
    private final UuidGenerator ids;

    SpeakerService(EventAccess events, SpeakerRepository repository, KnownActorRepository actors, EventNumbers numbers,
            UuidGenerator ids) {
        this.events = events;
        this.repository = repository;
        this.actors = actors;
        this.numbers = numbers;
        this.ids = ids;
    }

    List<Speaker> list(UUID eventId) {
        return repository.of(events.forOrganiser(eventId).id());
    }

    Speaker get(UUID eventId, UUID id) {
        return repository.get(events.forOrganiser(eventId).id(), id);
    }

    @Transactional
    Speaker add(UUID eventId, SpeakerDetails details) {
        events.editable(eventId);
        requireKnownActor(details);
        int number = numbers.next(eventId, EventNumbers.Series.SPEAKER);
        return repository.save(new Speaker(ids.next(), eventId, number, details));
    }

    @Transactional
    Speaker update(UUID eventId, UUID id, Edit<SpeakerDetails> edit) {
        // also for a cancelled event: consent to publication can be withdrawn at any time
        Speaker speaker = get(eventId, id);
        SpeakerDetails details = edit.of(speaker.version(), speaker.details());
        requireKnownActor(details);
        speaker.update(details);
        return repository.save(speaker);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        // also for a cancelled event, for the same reason
        Speaker speaker = get(eventId, id);
        ifMatch.require(speaker.version());
        repository.delete(speaker);
    }

    private void requireKnownActor(SpeakerDetails details) {
        if (details.actorId() != null) {
            actors.get(details.actorId());
        }
    }
}
