package org.encommun.directory.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.encommun.defaults.aggregate.AggregateRepository;
import org.encommun.defaults.database.AdvisoryLock;

/** The records of all networks. They are not published: what stands by them is. */
@ApplicationScoped
public class PlaceRecordRepository extends AggregateRepository<PlaceRecord> {

    /** An organisation with thousands of places is described by so many of their records, the oldest ones. */
    private static final int RECORDS_OF_ACTOR = 200;

    /** Until commit nobody else receives records of the network: of two files at once one comes first. */
    public void lockNetwork(UUID networkId) {
        new AdvisoryLock("records of network " + networkId).lock(getEntityManager());
    }

    /** The record of a network under its own id of it, deleted or not. */
    public Optional<PlaceRecord> find(UUID networkId, String externalId) {
        return find("networkId = ?1 and externalId = ?2", networkId, externalId).firstResultOptional();
    }

    /** The records of a network by its own ids of them. */
    public Map<String, PlaceRecord> byExternalId(UUID networkId, Collection<String> externalIds) {
        Map<String, PlaceRecord> found = new LinkedHashMap<>();
        List<?> records = getEntityManager().createNativeQuery(
                "select * from place_record where network_id = :network and external_id = any (:keys)", PlaceRecord.class)
                .setParameter("network", networkId).setParameter("keys", externalIds.toArray(String[]::new)).getResultList();
        records.stream().map(PlaceRecord.class::cast).forEach(record -> found.put(record.externalId(), record));
        return found;
    }

    /** What was received last under each of these ids, without the records themselves. */
    public Map<String, String> fingerprints(UUID networkId, Collection<String> externalIds) {
        Map<String, String> found = new LinkedHashMap<>();
        rows(getEntityManager().createNativeQuery("""
                select external_id, fingerprint from place_record
                where network_id = :network and external_id = any (:keys) and fingerprint is not null""", Tuple.class)
                .setParameter("network", networkId).setParameter("keys", externalIds.toArray(String[]::new)))
                .forEach(row -> found.put(row.get(0, String.class), row.get(1, String.class)));
        return found;
    }

    /** The faults of those of these records that have some. */
    public Map<String, List<FieldFault>> faults(UUID networkId, Collection<String> externalIds) {
        Map<String, List<FieldFault>> found = new LinkedHashMap<>();
        if (!externalIds.isEmpty()) {
            List<?> records = getEntityManager().createNativeQuery("""
                    select * from place_record where network_id = :network and external_id = any (:keys) and faults <> '[]'""",
                    PlaceRecord.class).setParameter("network", networkId)
                    .setParameter("keys", externalIds.toArray(String[]::new)).getResultList();
            records.stream().map(PlaceRecord.class::cast).forEach(record -> found.put(record.externalId(), record.faults()));
        }
        return found;
    }

    /** Which of these ids the network has used for a record before, deleted or not. */
    public Set<String> known(UUID networkId, Collection<String> externalIds) {
        List<?> found = getEntityManager().createNativeQuery(
                "select external_id from place_record where network_id = :network and external_id = any (:keys)", String.class)
                .setParameter("network", networkId).setParameter("keys", externalIds.toArray(String[]::new)).getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Live records of a network of which something was set aside or should be looked at, after this id in the order of ids. */
    public List<PlaceRecord> withFaults(UUID networkId, UUID id, int limit) {
        List<?> found = getEntityManager().createNativeQuery("""
                select * from place_record where network_id = :network and id > :id and faults <> '[]' and status = 'LIVE'
                order by id""", PlaceRecord.class).setParameter("network", networkId).setParameter("id", id)
                .setMaxResults(limit).getResultList();
        return found.stream().map(PlaceRecord.class::cast).toList();
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }

    /** The records of a network after this id, in the order of ids. */
    public List<PlaceRecord> after(UUID networkId, UUID id, int limit) {
        return find("networkId = ?1 and id > ?2 order by id", networkId, id).range(0, limit - 1).list();
    }

    /** All records of these places, those that their networks deleted included. */
    public Map<UUID, List<PlaceRecord>> ofPlaces(Collection<UUID> placeIds) {
        Map<UUID, List<PlaceRecord>> found = new LinkedHashMap<>();
        if (!placeIds.isEmpty()) {
            list("placeId in ?1 order by id", placeIds)
                    .forEach(record -> found.computeIfAbsent(record.placeId(), first -> new ArrayList<>()).add(record));
        }
        return found;
    }

    /** These records, oldest first. */
    public List<PlaceRecord> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 order by id", ids);
    }

    /** The places of these records, without the records themselves. */
    public Set<UUID> placeIds(Collection<UUID> ids) {
        return new LinkedHashSet<>(getEntityManager()
                .createQuery("select distinct r.placeId from PlaceRecord r where r.id in :ids", UUID.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** The oldest record of each of these places, deleted ones included. */
    public Map<UUID, UUID> oldestOfPlaces(Collection<UUID> placeIds) {
        Map<UUID, UUID> found = new LinkedHashMap<>();
        ofPlaces(placeIds).forEach((place, records) -> found.put(place, records.get(0).id()));
        return found;
    }

    /** The live records of a place, oldest first. */
    public List<PlaceRecord> liveOfPlace(UUID placeId) {
        return list("placeId = ?1 and status = ?2 order by id", placeId, RecordStatus.LIVE);
    }

    /** The place that the record now belongs to which was of a place of its own with this id. */
    public Optional<UUID> placeOfOwner(UUID ownPlaceId) {
        return find("ownPlaceId = ?1 order by id", ownPlaceId).firstResultOptional().map(PlaceRecord::placeId)
                .filter(place -> !place.equals(ownPlaceId));
    }

    /** The oldest live records of each of these actors' places. */
    public Map<UUID, List<PlaceRecord>> ofActors(Collection<UUID> actorIds) {
        Map<UUID, List<PlaceRecord>> found = new LinkedHashMap<>();
        list("""
                id in (select numbered.id from (select r.id as id, row_number() over (partition by r.actorId order by r.id) as n
                       from PlaceRecord r where r.actorId in ?1 and r.status = ?2) numbered where numbered.n <= ?3) order by id""",
                actorIds, RecordStatus.LIVE, RECORDS_OF_ACTOR)
                .forEach(record -> found.computeIfAbsent(record.actorId(), first -> new ArrayList<>()).add(record));
        return found;
    }

    /** The actor that a network's records with a SIREN belong to: that of the oldest one. */
    public Map<String, UUID> actorsBySiren(UUID networkId, Collection<String> sirens) {
        Map<String, UUID> found = new LinkedHashMap<>();
        if (!sirens.isEmpty()) {
            rows(getEntityManager().createNativeQuery("""
                    select distinct on (siren) siren, actor_id from place_record
                    where network_id = :network and siren = any (:sirens) order by siren, id""", Tuple.class)
                    .setParameter("network", networkId).setParameter("sirens", sirens.toArray(String[]::new)))
                    .forEach(row -> found.put(row.get(0, String.class), row.get(1, UUID.class)));
        }
        return found;
    }

    /** Which of these ids a network has sent a record of after an instant, changed or not, or deleted after it. */
    public Set<String> sentAfter(UUID networkId, Collection<String> externalIds, Instant instant) {
        List<?> found = getEntityManager().createNativeQuery("""
                select r.external_id from place_record r left join record_sighting s on s.record_id = r.id
                where r.network_id = :network and r.external_id = any (:keys)
                  and (r.received_at > :instant or s.last_seen_at > :instant)""", String.class)
                .setParameter("network", networkId).setParameter("keys", externalIds.toArray(String[]::new))
                .setParameter("instant", instant).getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    /** Notes that a network still has these records; what it has sent later stays noted. */
    public void seen(UUID networkId, Collection<String> externalIds, Instant now) {
        getEntityManager().createNativeQuery(
                """
                        insert into record_sighting (record_id, last_seen_at)
                        select id, :now from place_record where network_id = :network and external_id = any (:keys)
                        on conflict (record_id) do update set last_seen_at = greatest(record_sighting.last_seen_at, excluded.last_seen_at)""")
                .setParameter("now", now).setParameter("network", networkId)
                .setParameter("keys", externalIds.toArray(String[]::new)).executeUpdate();
    }

    /** When a network sent a record last, changed or not. */
    public Optional<Instant> lastSeenAt(UUID recordId) {
        List<?> found = getEntityManager()
                .createNativeQuery("select last_seen_at from record_sighting where record_id = :id", Instant.class)
                .setParameter("id", recordId).getResultList();
        return found.stream().map(Instant.class::cast).findFirst();
    }

    /** Has the places of these actors settled a little later, where they name another actor than that which goes on. */
    public void queuePlacesOfActors(Collection<UUID> actorIds) {
        if (!actorIds.isEmpty()) {
            getEntityManager().createNativeQuery("""
                    insert into settlement_due
                    select distinct record.place_id from place_record record
                    join place on place.id = record.place_id
                    join actor on actor.id = record.actor_id
                    where record.actor_id = any (:actors) and place.actor_id <> coalesce(actor.merged_into, actor.id)
                    on conflict (place_id) do update set place_id = excluded.place_id""")
                    .setParameter("actors", actorIds.toArray(UUID[]::new)).executeUpdate();
        }
    }

    /** The record whose actor this is when it is alone. */
    public Optional<PlaceRecord> ofOwnActor(UUID actorId) {
        return find("actorId = ?1 and ownActorId = ?1", actorId).firstResultOptional();
    }
}
