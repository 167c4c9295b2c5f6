package org.encommun.event.speaker;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.UsageChecks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The speakers of the events. */
@ApplicationScoped
public class SpeakerRepository implements PanacheRepositoryBase<Speaker, UUID> {

    private final UsageChecks referrers;

    SpeakerRepository(UsageChecks referrers) {
        this.referrers = referrers;
    }

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
    void deleteUnused(Speaker speaker) {
        // whoever names the speaker at this moment is waited for, and then counted
        getEntityManager().lock(speaker, LockModeType.PESSIMISTIC_WRITE);
        referrers.requireNone(speaker.id(), SpeakerProblem.SPEAKER_IN_USE);
        delete(speaker);
    }

    /**
     * Lets only speakers of the event be named; within a transaction, until whose end none of them can be deleted.
     *
     * @throws Refusal {@link SpeakerProblem#UNKNOWN_SPEAKER} if one of them is none of the event's
     */
    public void requireAll(UUID eventId, Collection<UUID> ids) {
        Set<UUID> named = Set.copyOf(ids);
        if (find("eventId = ?1 and id in ?2 order by id", eventId, named).withLock(LockModeType.PESSIMISTIC_READ).list()
                .size() < named.size()) {
            throw new Refusal(SpeakerProblem.UNKNOWN_SPEAKER).with("field", "speakerIds");
        }
    }
}
