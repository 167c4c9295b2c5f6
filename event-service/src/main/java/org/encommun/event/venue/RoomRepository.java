package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.event.part.EventPartRepository;
import org.encommun.event.part.UsageChecks;

/** The rooms of the events. */
@ApplicationScoped
public class RoomRepository extends EventPartRepository<Room> {

    RoomRepository(UsageChecks usages) {
        super(VenueProblem.ROOM_IN_USE, usages);
    }

    /** The rooms of an event, by name. */
    public List<Room> of(UUID eventId) {
        return list("eventId = ?1 order by details.name, id", eventId);
    }

    /**
     * Refuses a venue or room that the event does not have.
     *
     * @param venueId the venue; {@code null} for that of the room
     * @param roomId the room; {@code null} where none is assigned yet
     * @throws Refusal {@link VenueProblem#UNKNOWN_ROOM} for a room that the event does not have,
     *         {@link VenueProblem#ROOM_OF_ANOTHER_VENUE} for one that is not in the venue
     */
    public void requirePlace(UUID eventId, UUID venueId, UUID roomId) {
        if (roomId == null) {
            return;
        }
        Room room = findByIdOptional(roomId).filter(found -> found.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(VenueProblem.UNKNOWN_ROOM).with("field", "roomId"));
        if (venueId != null && !venueId.equals(room.details().venueId())) {
            throw new Refusal(VenueProblem.ROOM_OF_ANOTHER_VENUE, room.details().name()).with("field", "roomId");
        }
    }

    /** Whether another room of the event has this name. */
    public boolean isNameTaken(UUID eventId, String name, UUID id) {
        return count("eventId = ?1 and details.name = ?2 and id <> ?3", eventId, name, id) > 0;
    }

    /** Lets rooms exchange their names within this transaction: uniqueness is checked at commit. */
    void checkNamesAtCommit() {
        getEntityManager().createNativeQuery("set constraints room_name deferred").executeUpdate();
    }
}
