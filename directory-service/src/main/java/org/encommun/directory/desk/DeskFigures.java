package org.encommun.directory.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.encommun.directory.desk.DeskView.Cause;
import org.encommun.directory.desk.DeskView.Duplicate;
import org.encommun.directory.desk.DeskView.Duplicates;
import org.encommun.directory.desk.DeskView.Fault;
import org.encommun.directory.desk.DeskView.Freshness;
import org.encommun.directory.desk.DeskView.Recent;
import org.encommun.directory.desk.DeskView.RefusedRows;
import org.encommun.directory.desk.DeskView.SetAside;

/** Counts what a network sent, and what of it waits for somebody. */
@ApplicationScoped
class DeskFigures {

    /** How many items or groups are listed. */
    static final int LISTED = 20;
    private static final List<Integer> MONTHS = List.of(6, 12, 24);
    /** Months are those of the people who read. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private final EntityManager entities;

    DeskFigures(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The refused rows of these imports, unless the network has sent the record again since. A record counts once, however often its row was
     * refused; rows without an id count as those of the latest import that wrote.
     *
     * @param imports those that are shown
     */
    RefusedRows refused(UUID networkId, List<UUID> imports) {
        List<Tuple> rows = rows(entities.createNativeQuery("""
                with job as (
                    select id, coalesce(ended_at, 'infinity') as ended_at, row_number() over (order by id desc) as age
                    from import_job where id = any (:imports) and not dry_run),
                waiting as (
                    select distinct on (w.external_id, nameless.number) w.cause, w.external_id
                    from job join import_row w on w.job_id = job.id and w.outcome = 'REFUSED'
                    cross join lateral (select case when w.external_id is null then w.number end as number) nameless
                    where (w.external_id is not null or job.age = 1) and not exists (
                        select from place_record r left join record_sighting s on s.record_id = r.id
                        where r.network_id = :network and r.external_id = w.external_id
                          and (s.last_seen_at > job.ended_at or r.received_at > job.ended_at))
                    order by w.external_id, nameless.number, job.age)
                select cause, count(*), min(external_id), cast(sum(count(*)) over () as bigint)
                from waiting group by cause order by count(*) desc, cause""", Tuple.class)
                .setParameter("network", networkId).setParameter("imports", imports.toArray(UUID[]::new))
                .setMaxResults(LISTED));
        return new RefusedRows(rows.isEmpty() ? 0 : rows.get(0).get(3, Long.class), rows.stream()
                .map(row -> new Cause(row.get(0, String.class), row.get(1, Long.class), row.get(2, String.class))).toList());
    }

    /** What is set aside of the live records of a network. */
    SetAside setAside(UUID networkId) {
        long records = number(entities.createNativeQuery(
                "select count(*) from place_record where network_id = :network and faults <> '[]' and status = 'LIVE'",
                Long.class).setParameter("network", networkId));
        List<Tuple> rows = rows(entities.createNativeQuery("""
                select fault ->> 'field', fault ->> 'cause', cast(fault ->> 'kept' as boolean), count(*), min(external_id),
                       cast(sum(count(*)) over () as bigint), min(fault ->> 'column')
                from place_record cross join lateral jsonb_array_elements(faults) as fault
                where network_id = :network and faults <> '[]' and status = 'LIVE'
                group by 1, 2, 3, case when fault ->> 'field' is null then fault ->> 'column' end order by 3, 4 desc, 2, 1""",
                Tuple.class).setParameter("network", networkId)
                .setMaxResults(LISTED));
        return new SetAside(records, rows.isEmpty() ? 0 : rows.get(0).get(5, Long.class),
                rows.stream()
                        .map(row -> new Fault(row.get(0, String.class), row.get(6, String.class), row.get(1, String.class),
                                row.get(2, Boolean.class),
                                row.get(3, Long.class), row.get(4, String.class)))
                        .toList());
    }

    /** The pairs with a record of the network that nobody has decided, and whose other record it may see. */
    Duplicates duplicates(UUID networkId) {
        List<Tuple> rows = rows(entities.createNativeQuery("""
                select pair.id, pair.likely, own.external_id, own.details ->> 'name', network.name, other.details ->> 'name',
                       other.place_id, count(*) over ()
                from duplicate_pair pair
                join place_record own on own.id = case when pair.first_network = :network then pair.first_record
                                                       else pair.second_record end
                join place_record other on other.id = case when pair.first_network = :network then pair.second_record
                                                           else pair.first_record end
                join partner_network network on network.id = other.network_id
                where pair.status = 'OPEN' and (pair.first_network = :network or pair.second_network = :network)
                  and own.status = 'LIVE' and other.status = 'LIVE'
                  and (other.visibility <> 'HIDDEN' or other.network_id = :network)
                order by pair.probability desc, pair.id""", Tuple.class).setParameter("network", networkId)
                .setMaxResults(LISTED));
        return new Duplicates(rows.isEmpty() ? 0 : rows.get(0).get(7, Long.class),
                rows.stream().map(row -> new Duplicate(row.get(0, UUID.class), row.get(1, Boolean.class),
                        row.get(2, String.class), row.get(3, String.class), row.get(4, String.class), row.get(5, String.class),
                        row.get(6, UUID.class))).toList());
    }

    /** How old the live records of a network are. */
    Freshness freshness(UUID networkId, Instant now) {
        Query query = entities.createNativeQuery("""
                select count(*), max(received_at), count(*) filter (where dated >= :m0), count(*) filter (where dated >= :m1),
                       count(*) filter (where dated >= :m2)
                from (select received_at, greatest(confirmed_at, least(received_at,
                                 cast(source_date + 1 as timestamp) at time zone 'Europe/Paris')) as dated
                      from place_record where network_id = :network and status = 'LIVE') live""", Tuple.class)
                .setParameter("network", networkId);
        for (int i = 0; i < MONTHS.size(); i++) {
            query.setParameter("m" + i, now.atZone(ZONE).minusMonths(MONTHS.get(i)).toInstant());
        }
        Tuple row = rows(query).get(0);
        long records = row.get(0, Long.class);
        return new Freshness(records, row.get(1, Instant.class), IntStream.range(0, MONTHS.size()).mapToObj(i -> {
            long recent = row.get(2 + i, Long.class);
            return new Recent(MONTHS.get(i), recent, records == 0 ? null : Math.floor(1000.0 * recent / records) / 1000);
        }).toList());
    }

    private static long number(Query query) {
        return (Long) query.getSingleResult();
    }

    private static List<Tuple> rows(Query query) {
        return Stream.of(query.getResultList()).flatMap(List<?>::stream).map(Tuple.class::cast).toList();
    }
}
