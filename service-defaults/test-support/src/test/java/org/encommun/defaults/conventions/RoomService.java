package org.encommun.defaults.conventions;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.precondition.Edit;
import org.encommun.defaults.precondition.IfMatch;

@ApplicationScoped
class RoomService {

    private final RoomRepository repository;
    private final UuidGenerator ids;

    RoomService(RoomRepository repository, UuidGenerator ids) {
        this.repository = repository;
        this.ids = ids;
    }

    List<Room> list(PageRequest page) {
        return repository.on(page);
    }

    Room get(UUID id) {
        return repository.get(id);
    }

    @Transactional
    Room add(Room.Details details) {
        return repository.save(new Room(ids.next(), details));
    }

    @Transactional
    Room update(UUID id, Edit<Room.Details> edit) {
        Room room = repository.get(id);
        room.update(edit.of(room.version(), room.details()));
        return repository.save(room);
    }

    @Transactional
    void delete(UUID id, IfMatch ifMatch) {
        Room room = repository.get(id);
        ifMatch.require(room.version());
        repository.delete(room);
    }
}
