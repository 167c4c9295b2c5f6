package org.encommun.event.speaker;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPartRepository;
import org.encommun.event.part.UsageChecks;

/** The speakers of the events. */
@ApplicationScoped
public class SpeakerRepository extends EventPartRepository<Speaker> {

    SpeakerRepository(UsageChecks usages) {
        super(SpeakerProblem.SPEAKER_IN_USE, usages);
    }

    /** The speakers of an event, in the order in which they were added. */
    public List<Speaker> of(UUID eventId) {
        return list("eventId = ?1 order by number", eventId);
    }

    /**
     * Locks speakers that are going to be referred to, so that none of them is deleted before commit.
     *
     * @throws Refusal {@link SpeakerProblem#UNKNOWN_SPEAKER} if the event does not have one of them
     */
    public void lockReferenced(UUID eventId, Collection<UUID> ids) {
        Set<UUID> named = Set.copyOf(ids);
        if (find("eventId = ?1 and id in ?2 order by id", eventId, named).withLock(LockModeType.PESSIMISTIC_READ).list()
                .size() < named.size()) {
            throw new Refusal(SpeakerProblem.UNKNOWN_SPEAKER).with("field", "speakerIds");
        }
    }
}
