package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPartRepository;
import org.encommun.event.part.UsageChecks;

/** The venues of the events. */
@ApplicationScoped
public class VenueRepository extends EventPartRepository<Venue> {

    VenueRepository(UsageChecks usages) {
        super(VenueProblem.VENUE_IN_USE, usages);
    }

    /** The venues of an event, by name. */
    public List<Venue> of(UUID eventId) {
        return list("eventId = ?1 order by details.name, id", eventId);
    }

    /** @throws Refusal {@link VenueProblem#UNKNOWN_VENUE} if the event has no such venue; {@code null} is accepted */
    public void require(UUID eventId, UUID id) {
        if (id != null && !has(eventId, id)) {
            throw new Refusal(VenueProblem.UNKNOWN_VENUE).with("field", "venueId");
        }
    }

    /** Whether another venue of the event has this name. */
    public boolean isNameTaken(UUID eventId, String name, UUID id) {
        return count("eventId = ?1 and details.name = ?2 and id <> ?3", eventId, name, id) > 0;
    }

    /** Lets venues exchange their names within this transaction: uniqueness is checked at commit. */
    void checkNamesAtCommit() {
        getEntityManager().createNativeQuery("set constraints venue_name deferred").executeUpdate();
    }
}
