package org.encommun.event.document.frab;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.defaults.text.CleanText;
import org.encommun.event.document.source.DocumentSource;
import org.encommun.event.programme.Programme;

/**
 * The rooms of a schedule, which knows them by their names alone. A session without room is put into one that is called like
 * its venue,
 * or like no room at all; where a real room has that name already, the other one gets a number behind it.
 */
final class FrabRooms {

    private static final String NOWHERE = "Sans salle";

    private final UUID nowhere;
    private final Map<UUID, FrabSchedule.Room> byId = new LinkedHashMap<>();

    FrabRooms(DocumentSource event) {
        this.nowhere = UUID.nameUUIDFromBytes((event.id() + "/" + NOWHERE).getBytes(StandardCharsets.UTF_8));
        Programme programme = event.programme();
        programme.rooms().forEach(room -> add(room.id(), room.details().name(), room.details().capacity()));
        programme.sessions().stream().filter(session -> !byId.containsKey(session.details().roomId())).forEach(
                session -> event.venue(session.details().venueId()).ifPresentOrElse(
                        venue -> add(venue.id(), venue.details().name(), null),
                        () -> add(nowhere, NOWHERE, null)));
    }

    private void add(UUID id, String name, Integer capacity) {
        byId.computeIfAbsent(id, added -> new FrabSchedule.Room(free(CleanText.of(name)), added, capacity));
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; isTaken(free); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }

    private boolean isTaken(String name) {
        return byId.values().stream().anyMatch(room -> room.name().equals(name));
    }

    List<FrabSchedule.Room> all() {
        return new ArrayList<>(byId.values());
    }

    /** The name of the room in which the schedule shows a session. */
    String nameFor(Programme.Session session) {
        FrabSchedule.Room room = byId.get(session.details().roomId());
        if (room == null) {
            room = byId.getOrDefault(session.details().venueId(), byId.get(nowhere));
        }
        return room.name();
    }
}
