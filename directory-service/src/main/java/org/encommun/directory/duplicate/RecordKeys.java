package org.encommun.directory.duplicate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.encommun.directory.matching.BlockingKeys.Family;

/** The stored keys by which records are found among likely duplicates. */
@ApplicationScoped
class RecordKeys {

    private final EntityManager entities;

    RecordKeys(EntityManager entities) {
        this.entities = entities;
    }

    /** Two records with a key in common. */
    record Candidate(UUID first, UUID second) {}

    /** Replaces the keys of records; those that are not named have none. */
    void replace(Collection<UUID> recordIds, Map<UUID, ? extends Collection<String>> keys) {
        entities.createNativeQuery("delete from record_key where record_id = any (:records)")
                .setParameter("records", recordIds.toArray(UUID[]::new)).executeUpdate();
        List<Map.Entry<UUID, String>> rows = keys.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(key -> Map.entry(each.getKey(), key))).toList();
        if (!rows.isEmpty()) {
            entities.createNativeQuery("insert into record_key (record_id, key) select * from unnest(:records, :keys)")
                    .setParameter("records", rows.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                    .setParameter("keys", rows.stream().map(Map.Entry::getValue).toArray(String[]::new)).executeUpdate();
        }
    }

    /** The records of other places that have a key in common with these, by keys that are not too common. */
    List<Candidate> candidates(Collection<UUID> recordIds) {
        int most = Arrays.stream(Family.values()).mapToInt(Family::cap).max().orElseThrow();
        List<?> found = entities.createNativeQuery("""
                select distinct least(mine.id, other.id) as first, greatest(mine.id, other.id) as second
                from record_key k
                join (select * from unnest(:families, :caps)) as family (name, cap) on family.name = split_part(k.key, ':', 1)
                join lateral (select array_agg(block.record_id) as members from (
                        select record_id from record_key where key = k.key limit :most) block) m
                    on cardinality(m.members) <= family.cap
                join place_record mine on mine.id = k.record_id
                join place_record other on other.id = any (m.members) and other.place_id <> mine.place_id
                where k.record_id = any (:records)""", Tuple.class)
                .setParameter("families", Arrays.stream(Family.values()).map(Family::name).toArray(String[]::new))
                .setParameter("caps", Arrays.stream(Family.values()).map(Family::cap).toArray(Integer[]::new))
                .setParameter("most", most + 1).setParameter("records", recordIds.toArray(UUID[]::new)).getResultList();
        return found.stream().map(Tuple.class::cast)
                .map(row -> new Candidate(row.get("first", UUID.class), row.get("second", UUID.class))).toList();
    }
}
