package org.encommun.directory.place;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.aggregate.Publication;
import org.encommun.defaults.outbox.Outbox;

/** The places of the directory. */
@ApplicationScoped
public class PlaceRepository extends AggregateRepository<Place> {

    PlaceRepository(Outbox outbox) {
        super(Publication.of(outbox, PlaceSnapshot.TOPIC, PlaceSnapshot::of));
    }

    /** These places, locked until commit in the order of their ids, so that two transactions do not wait for each other. */
    public List<Place> lockAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /**
     * Those that a reader may see, after this id in the order of ids.
     *
     * @param networks whether also what only networks may see
     */
    List<Place> after(UUID id, boolean networks, int limit) {
        return find("id > ?1 and (shown is not null or ?2 = true and shownToNetworks is not null) order by id", id, networks)
                .range(0, limit - 1).list();
    }
}
