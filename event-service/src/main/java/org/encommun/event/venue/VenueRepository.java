package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The venues of the events. */
@ApplicationScoped
public class VenueRepository implements PanacheRepositoryBase<Venue, UUID> {

    /** The venues of an event, by name. */
    public List<Venue> of(UUID eventId) {
        return list("eventId = ?1 order by name, id", eventId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such venue */
    Venue get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(venue -> venue.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /** @throws Refusal {@link VenueProblem#UNKNOWN_VENUE} if the event has no such venue; {@code null} names none */
    public void require(UUID eventId, UUID id) {
        if (id != null && count("eventId = ?1 and id = ?2", eventId, id) == 0) {
            throw new Refusal(VenueProblem.UNKNOWN_VENUE).with("field", "venueId");
        }
    }

    /** @throws Refusal {@link VenueProblem#VENUE_NAME_TAKEN} if another venue of the event has it */
    void requireFree(UUID eventId, String name, UUID id) {
        if (count("eventId = ?1 and name = ?2 and id <> ?3", eventId, name, id) > 0) {
            throw new Refusal(VenueProblem.VENUE_NAME_TAKEN, name).with("field", "name");
        }
    }
}
