package org.encommun.event.material;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.event.lifecycle.EventPublication;
import org.encommun.event.programme.draft.SessionRepository;

/** The resources of an event: organisers maintain them, everybody reads them. */
@ApplicationScoped
class MaterialService {

    private final EventAccess events;
    private final MaterialRepository repository;
    private final SessionRepository sessions;
    private final UuidGenerator ids;

    MaterialService(EventAccess events, MaterialRepository repository, SessionRepository sessions, UuidGenerator ids) {
        this.events = events;
        this.repository = repository;
        this.sessions = sessions;
        this.ids = ids;
    }

    /**
     * The resources of an event, by day of publication.
     *
     * @param type {@code null} for any
     * @param sessionId only those of this session; {@code null} for any
     */
    List<Material> list(UUID eventId, MaterialType type, UUID sessionId) {
        return repository.of(events.readable(eventId).id()).stream()
                .filter(material -> type == null || material.details().type() == type)
                .filter(material -> sessionId == null || sessionId.equals(material.details().sessionId())).toList();
    }

    Material get(UUID eventId, UUID id) {
        return repository.get(events.readable(eventId).id(), id);
    }

    @Transactional
    Material add(UUID eventId, MaterialDetails details) {
        events.editable(eventId);
        requireSession(eventId, details.sessionId());
        return repository.save(new Material(ids.next(), eventId, details));
    }

    @Transactional
    Material update(UUID eventId, UUID id, Edit<MaterialDetails> edit) {
        events.editable(eventId);
        Material material = repository.get(eventId, id);
        MaterialDetails details = edit.of(material.version(), material.details());
        // a session referred to before may have been deleted since
        if (!Objects.equals(details.sessionId(), material.details().sessionId())) {
            requireSession(eventId, details.sessionId());
        }
        material.update(details);
        return repository.save(material);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        events.editable(eventId);
        Material material = repository.get(eventId, id);
        ifMatch.require(material.version());
        repository.delete(material);
    }

    /** Resources are published once their event is. */
    void publishWithEvent(@Observes EventPublication publication) {
        repository.publishAll(publication.eventId());
    }

    private void requireSession(UUID eventId, UUID sessionId) {
        if (sessionId != null && !sessions.hasOrAnnounced(eventId, sessionId)) {
            throw new Refusal(MaterialProblem.UNKNOWN_RESOURCE_SESSION).with("field", "sessionId");
        }
    }
}
