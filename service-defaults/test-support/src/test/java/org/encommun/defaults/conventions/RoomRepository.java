package org.encommun.defaults.conventions;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;
import org.encommun.defaults.outbox.OwnedTopics;
import org.encommun.defaults.outbox.StateTopic;
import org.encommun.defaults.paging.PageRequest;

@ApplicationScoped
class RoomRepository extends AggregateRepository<Room> {

    static final StateTopic<Room.State> ROOMS = new StateTopic<>("room", 1, Room.State.class, Room.RoomFact.values());

    RoomRepository(Outbox outbox) {
        super(Publication.of(outbox, ROOMS, Room::state));
    }

    List<Room> on(PageRequest page) {
        return find("id > ?1 order by id", page.afterId()).range(0, page.rows() - 1).list();
    }

    /** The topic on which this test service publishes. */
    static class Topics {
        @Produces
        @Singleton
        OwnedTopics topics() {
            return OwnedTopics.of(ROOMS);
        }
    }
}
