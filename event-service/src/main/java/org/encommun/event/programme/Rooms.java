package org.encommun.event.programme;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Rooms implements PanacheRepositoryBase<Room, UUID> {

    List<Room> of(UUID eventId) {
        return list("eventId = ?1 order by name", eventId);
    }

    /** @throws Refusal {@link ProgrammeProblem#ROOM_NAME_TAKEN} if a room of the event has it */
    void requireFree(UUID eventId, String name) {
        if (count("eventId = ?1 and name = ?2", eventId, name) > 0) {
            throw new Refusal(ProgrammeProblem.ROOM_NAME_TAKEN, name).with("field", "name");
        }
    }

    /**
     * The room that a session names; {@code null} where it names none.
     *
     * @throws Refusal {@link ProgrammeProblem#UNKNOWN_ROOM} if there is none
     */
    Room named(UUID id) {
        return id == null
                ? null
                : findByIdOptional(id).orElseThrow(() -> new Refusal(ProgrammeProblem.UNKNOWN_ROOM).with("field", "roomId"));
    }
}
