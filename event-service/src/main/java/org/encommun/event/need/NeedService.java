package org.encommun.event.need;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.event.actor.KnownActorRepository;
import org.encommun.event.lifecycle.EventAccess;

/** The needs of an event: organisers enter them, everybody reads them. */
@ApplicationScoped
class NeedService {

    private final EventAccess events;
    private final NeedRepository repository;
    private final KnownActorRepository actors;
    private final UuidGenerator ids;
    private final Clock clock;

    NeedService(EventAccess events, NeedRepository repository, KnownActorRepository actors, UuidGenerator ids, Clock clock) {
        this.events = events;
        this.repository = repository;
        this.actors = actors;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param state {@code null} for all */
    List<Need> list(UUID eventId, NeedStatus state) {
        return repository.of(events.readable(eventId).id(), state);
    }

    Need get(UUID eventId, UUID id) {
        return repository.get(events.readable(eventId).id(), id);
    }

    @Transactional
    Need add(UUID eventId, NeedDetails details) {
        events.editable(eventId);
        actors.requireAll(details.raisedByActorIds(), "raisedByActorIds");
        UUID id = ids.next();
        NeedGroup group = repository.lockGroup(id, details.groupedUnderId());
        return repository.save(new Need(id, eventId, details, group, clock.instant()));
    }

    @Transactional
    Need update(UUID eventId, UUID id, Edit<NeedDetails> edit) {
        events.editable(eventId);
        Need need = repository.get(eventId, id);
        NeedDetails details = edit.of(need.version(), need.details());
        actors.requireAll(details.raisedByActorIds(), "raisedByActorIds");
        need.update(details, repository.lockGroup(id, details.groupedUnderId()), clock.instant());
        return repository.save(need);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        events.editable(eventId);
        Need need = repository.get(eventId, id);
        ifMatch.require(need.version());
        repository.delete(need);
    }

    @Transactional
    Need support(UUID eventId, UUID id, UUID actorId) {
        events.editable(eventId);
        actors.requireAll(Set.of(actorId), "actorId");
        Need need = repository.lock(eventId, id);
        need.support(actorId, clock.instant());
        return repository.save(need);
    }

    @Transactional
    void withdrawSupport(UUID eventId, UUID id, UUID actorId, IfMatch ifMatch) {
        events.editable(eventId);
        Need need = repository.lock(eventId, id);
        ifMatch.require(need.version());
        need.withdrawSupport(actorId, clock.instant());
        repository.save(need);
    }
}
