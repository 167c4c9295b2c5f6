package org.encommun.event.venue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;
import org.encommun.defaults.problem.Refusal;
import org.encommun.event.lifecycle.EventAccess;

/** The rooms of an event: organisers maintain them, everybody reads them. */
@ApplicationScoped
public class RoomService {

    private final EventAccess events;
    private final RoomRepository repository;
    private final VenueRepository venues;
    private final UuidGenerator ids;

    RoomService(EventAccess events, RoomRepository repository, VenueRepository venues, UuidGenerator ids) {
        this.events = events;
        this.repository = repository;
        this.venues = venues;
        this.ids = ids;
    }

    /** The rooms of an event, by name. */
    public List<Room> list(UUID eventId) {
        return repository.of(events.readable(eventId).id());
    }

    Room get(UUID eventId, UUID id) {
        return repository.get(events.readable(eventId).id(), id);
    }

    @Transactional
    Room add(UUID eventId, RoomDetails details) {
        events.editable(eventId);
        Room room = new Room(ids.next(), eventId, details);
        requireConsistent(room, details);
        return repository.save(room);
    }

    @Transactional
    Room update(UUID eventId, UUID id, Edit<RoomDetails> edit) {
        events.editable(eventId);
        Room room = repository.get(eventId, id);
        RoomDetails details = edit.of(room.version(), room.details());
        requireConsistent(room, details);
        room.update(details);
        return repository.save(room);
    }

    @Transactional
    void delete(UUID eventId, UUID id, IfMatch ifMatch) {
        events.editable(eventId);
        Room room = repository.get(eventId, id);
        ifMatch.require(room.version());
        repository.delete(room);
    }

    /**
     * Restores the former details of rooms, and recreates deleted ones with their ids. Other rooms do not change.
     *
     * @param details the former details by the ids of the rooms
     */
    @Transactional
    public void restore(UUID eventId, Map<UUID, RoomDetails> details) {
        events.editable(eventId);
        repository.checkNamesAtCommit();
        Map<UUID, Room> present = repository.of(eventId).stream()
                .collect(Collectors.toMap(Room::id, Function.identity()));
        List<Room> restored = new ArrayList<>();
        details.forEach((id, former) -> {
            Room room = present.computeIfAbsent(id, gone -> new Room(gone, eventId, former));
            room.update(former);
            restored.add(room);
        });
        repository.saveAll(restored);
    }

    private void requireConsistent(Room room, RoomDetails details) {
        if (repository.isNameTaken(room.eventId(), details.name(), room.id())) {
            throw new Refusal(VenueProblem.ROOM_NAME_TAKEN, details.name()).with("field", "name");
        }
        venues.require(room.eventId(), details.venueId());
    }
}
