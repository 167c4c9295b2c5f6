package org.encommun.event.axis;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.event.lifecycle.EventAccess;

/** The axes of work of an event: organisers open, change and delete them, everybody reads them. */
@ApplicationScoped
class WorkAxisService {

    private final EventAccess events;
    private final WorkAxisRepository repository;
    private final UuidGenerator ids;

    WorkAxisService(EventAccess events, WorkAxisRepository repository, UuidGenerator ids) {
        this.events = events;
        this.repository = repository;
        this.ids = ids;
    }

    List<WorkAxis> list(UUID eventId) {
        return repository.of(events.readable(eventId).id());
    }

    WorkAxis get(UUID eventId, UUID id) {
        return repository.get(events.readable(eventId).id(), id);
    }

    @Transactional
    WorkAxis add(UUID eventId, AxisDetails details) {
        events.editable(eventId);
        return repository.save(new WorkAxis(ids.next(), eventId, details));
    }

    @Transactional
    WorkAxis update(UUID eventId, UUID id, Edit<AxisDetails> edit) {
        events.editable(eventId);
        WorkAxis axis = repository.get(eventId, id);
        axis.update(edit.of(axis.version(), axis.details()));
        return repository.save(axis);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        events.editable(eventId);
        WorkAxis axis = repository.get(eventId, id);
        ifMatch.require(axis.version());
        repository.delete(axis);
    }
}
