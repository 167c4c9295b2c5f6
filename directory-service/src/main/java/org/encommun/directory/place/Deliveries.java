package org.encommun.directory.place;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Which version of each place the directory has delivered to each network last. A value that a network sends after it was delivered is
 * the directory's own, and no news.
 */
@ApplicationScoped
public class Deliveries {

    private final EntityManager entities;
    private final ObjectMapper mapper;

    Deliveries(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    /** Notes that a network was sent these versions; that it was sent an older one later is no matter. */
    public void note(UUID networkId, Map<UUID, Long> versions) {
        if (versions.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                insert into delivery (network_id, place_id, version)
                select :network, sent.place_id, sent.version from unnest(:places, :versions) as sent (place_id, version)
                -- what is noted already would be locked, which writes its row
                where not exists (select from delivery d where d.network_id = :network and d.place_id = sent.place_id
                                                           and d.version >= sent.version)
                order by sent.place_id
                on conflict (network_id, place_id) do update set version = greatest(delivery.version, excluded.version)
                where delivery.version < excluded.version""")
                .setParameter("network", networkId).setParameter("places", versions.keySet().toArray(UUID[]::new))
                .setParameter("versions", versions.values().toArray(Long[]::new)).executeUpdate();
    }

    /** What a network was sent last of these places, by the place. */
    public Map<UUID, PlaceDetails> last(UUID networkId, Collection<UUID> placeIds) {
        Map<UUID, PlaceDetails> found = new LinkedHashMap<>();
        if (!placeIds.isEmpty()) {
            List<?> rows = entities.createNativeQuery(
                    """
                            select d.place_id, cast(coalesce(h.details, coalesce(p.shown_to_networks, p.shown) -> 'details') as text)
                            from delivery d join place p on p.id = d.place_id
                            left join place_history h on h.place_id = d.place_id and h.version = d.version
                            where d.network_id = :network and d.place_id = any (:places) and (h.details is not null or p.version = d.version)""",
                    Tuple.class).setParameter("network", networkId).setParameter("places", placeIds.toArray(UUID[]::new))
                    .getResultList();
            rows.stream().map(Tuple.class::cast).forEach(row -> details(row.get(1, String.class))
                    .ifPresent(details -> found.put(row.get(0, UUID.class), details)));
        }
        return found;
    }

    /** What networks could see of a place in one of its versions; empty for one that never was or is kept no longer. */
    public Optional<PlaceDetails> version(UUID placeId, long version) {
        List<?> found = entities.createNativeQuery("""
                select cast(details as text) from place_history where place_id = :place and version = :version
                union all
                select cast(coalesce(shown_to_networks, shown) -> 'details' as text) from place
                where id = :place and version = :version""", String.class)
                .setParameter("place", placeId).setParameter("version", version)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst().flatMap(this::details);
    }

    private Optional<PlaceDetails> details(String json) {
        try {
            return json == null ? Optional.empty() : Optional.of(mapper.readValue(json, PlaceDetails.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("the details of a place are stored as something else", impossible);
        }
    }
}
