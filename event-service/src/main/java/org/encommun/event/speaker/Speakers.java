package org.encommun.event.speaker;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The speakers of the events. */
@ApplicationScoped
public class Speakers implements PanacheRepositoryBase<Speaker, UUID> {

    /** The speakers of an event, in the order in which they were added. */
    public List<Speaker> of(UUID eventId) {
        return list("eventId = ?1 order by number", eventId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such speaker */
    Speaker get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(speaker -> speaker.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@link SpeakerProblem#SPEAKER_IN_USE} if a session of the working draft names the speaker */
    void requireFree(UUID eventId, UUID id) {
        boolean named = (Boolean) getEntityManager().createNativeQuery(
                "select exists (select from session where event_id = ?1 and speaker_ids @> to_jsonb(cast(?2 as text)))")
                .setParameter(1, eventId).setParameter(2, id.toString()).getSingleResult();
        if (named) {
            throw new Refusal(SpeakerProblem.SPEAKER_IN_USE);
        }
    }

    /** @throws Refusal {@link SpeakerProblem#UNKNOWN_SPEAKER} if one of them is none of the event's */
    public void requireAll(UUID eventId, Collection<UUID> ids) {
        Set<UUID> distinct = Set.copyOf(ids);
        if (!distinct.isEmpty() && count("eventId = ?1 and id in ?2", eventId, distinct) < distinct.size()) {
            throw new Refusal(SpeakerProblem.UNKNOWN_SPEAKER).with("field", "speakerIds");
        }
    }
}
