package org.encommun.directory.place;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;

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

    List<Place> all(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
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

    /** Places of which networks assert different values and nobody has decided, after this id in the order of ids. */
    public List<Place> contestedAfter(UUID id, int limit) {
        return find("id > ?1 and array_length(contested) > 0 order by id", id).range(0, limit - 1).list();
    }

    /** Who runs each of these places. Not loaded: whoever locks them afterwards sees what others have changed meanwhile. */
    public Map<UUID, UUID> actors(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager().createQuery("select p.id, p.actorId from Place p where p.id in :ids", Tuple.class)
                        .setParameter("ids", ids).getResultStream()
                        .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, UUID.class)));
    }

    /** The id under which a place goes on, its own unless it was merged; empty if there is no such place. Likewise. */
    public Optional<UUID> successor(UUID id) {
        return next(id).flatMap(next -> next.equals(id) ? Optional.of(id) : successor(next));
    }

    private Optional<UUID> next(UUID id) {
        return getEntityManager().createQuery("select coalesce(p.mergedInto, p.id) from Place p where p.id = :id", UUID.class)
                .setParameter("id", id).getResultStream().findFirst();
    }
}
