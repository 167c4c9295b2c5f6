package org.encommun.event.venue;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.CommonProblem;
import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The rooms of the events. */
@ApplicationScoped
public class RoomRepository implements PanacheRepositoryBase<Room, UUID> {

    /** The rooms of an event, by name. */
    public List<Room> of(UUID eventId) {
        return list("eventId = ?1 order by name, id", eventId);
    }

    /** @throws Refusal {@link CommonProblem#NOT_FOUND} if the event has no such room */
    Room get(UUID eventId, UUID id) {
        return findByIdOptional(id).filter(room -> room.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(CommonProblem.NOT_FOUND));
    }

    /**
     * Lets something take place only where the event has room.
     *
     * @param venueId the venue; {@code null} for that of the room
     * @param roomId the room; {@code null} where none is known yet
     * @throws Refusal {@link VenueProblem#UNKNOWN_ROOM} for a room that the event does not have,
     *         {@link VenueProblem#ROOM_OF_ANOTHER_VENUE} for one that is not in the venue
     */
    public void requirePlace(UUID eventId, UUID venueId, UUID roomId) {
        if (roomId == null) {
            return;
        }
        Room room = findByIdOptional(roomId).filter(found -> found.belongsTo(eventId))
                .orElseThrow(() -> new Refusal(VenueProblem.UNKNOWN_ROOM).with("field", "roomId"));
        if (venueId != null && !venueId.equals(room.venueId())) {
            throw new Refusal(VenueProblem.ROOM_OF_ANOTHER_VENUE, room.name()).with("field", "roomId");
        }
    }

    /** @throws Refusal {@link VenueProblem#ROOM_NAME_TAKEN} if another room of the event has it */
    void requireFree(UUID eventId, String name, UUID id) {
        if (count("eventId = ?1 and name = ?2 and id <> ?3", eventId, name, id) > 0) {
            throw new Refusal(VenueProblem.ROOM_NAME_TAKEN, name).with("field", "name");
        }
    }
}
