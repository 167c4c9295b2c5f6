package org.encommun.directory.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.encommun.directory.desk.DeskView.Difference;
import org.encommun.directory.desk.DeskView.Differences;
import org.encommun.directory.place.PlaceDetails;
import org.encommun.directory.survivorship.Reason;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Finds the fields in which something else stands than a network says itself. What it only repeats after the directory is no opinion. */
@ApplicationScoped
class DeskDifferences {

    /**
     * Places with a field of which the network may say something else than stands: what it says itself is contested, unless it was decided
     * on.
     */
    private static final String CONTESTED = "select id from place where contested <> '{}'";
    private static final String DECIDED = "select r.place_id from field_decision d join place_record r on r.id = d.record_id";

    /** What the network says of each field, besides what stands; records that no other network may see make no difference. */
    private static final String DIFFERENCES = """
            with candidate as materialized (%s),
            own as (
                select r.external_id, r.place_id, r.details, r.assertions, coalesce(p.shown_to_networks, p.shown) as standing, p.contested
                from candidate c join place p on p.id = c.id join place_record r on r.place_id = c.id
                where r.network_id = :network and r.status = 'LIVE' and r.visibility <> 'HIDDEN' and p.status in ('ACTIVE', 'CLOSED')
                  and r.details is distinct from coalesce(p.shown_to_networks, p.shown) -> 'details'),
            difference as materialized (
                select own.external_id, own.place_id, own.standing #>> '{details,name}' as place_name, field.name as field,
                       jsonb_build_object(field.name, own.details -> field.name) as said,
                       cast(field.assertion ->> 'since' as timestamptz) as said_since,
                       jsonb_strip_nulls(jsonb_build_object(field.name, own.standing -> 'details' -> field.name)) as stands,
                       case when origin.value is null or origin.value ->> 'reason' = 'DECISION'
                            then (select max(d.decided_at) from field_decision d join place_record x on x.id = d.record_id
                                  where x.place_id = own.place_id and d.field = field.name)
                            else cast(origin.value ->> 'since' as timestamptz) end as since,
                       coalesce(origin.value ->> 'reason', 'DECISION') as reason,
                       cast(origin.value ->> 'networkId' as uuid) as network_id
                from own
                cross join lateral (select named.name, said.value -> 'assertion' as assertion
                                    from jsonb_array_elements(own.assertions) said
                                    cross join lateral jsonb_array_elements_text(said.value -> 'fields') as named (name)
                                    where said.value #>> '{assertion,standing}' in ('OWN', 'REPRESENTATIVE')) field
                left join lateral (select o.value from jsonb_array_elements(own.standing -> 'origins') o
                                   where jsonb_exists(o.value -> 'fields', field.name)) origin on true
                where own.details -> field.name is distinct from own.standing -> 'details' -> field.name and %s)
            select d.external_id, d.place_id, d.place_name, d.field, cast(d.said as text), d.said_since, cast(d.stands as text), d.since,
                   d.reason, n.name, count(*) over ()
            from difference d left join partner_network n on n.id = d.network_id
            where d.since is not null and %s
            order by %s, d.external_id, d.field""";

    private final EntityManager entities;
    private final ObjectMapper mapper;

    DeskDifferences(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    /** Those that nobody has decided; of each the later of the two values made it a conflict. */
    Differences conflicts(UUID networkId) {
        return find(networkId, DIFFERENCES.formatted(CONTESTED, "field.name = any (own.contested)", "true",
                "greatest(d.since, d.said_since)"));
    }

    /** Those in which what stands was said or decided after the network had said its own. */
    Differences changedByOthers(UUID networkId) {
        return find(networkId, DIFFERENCES.formatted(CONTESTED + " union " + DECIDED, "true",
                "d.since > d.said_since and d.network_id is distinct from :network", "d.since desc"));
    }

    private Differences find(UUID networkId, String query) {
        List<?> found = entities.createNativeQuery(query, Tuple.class).setParameter("network", networkId)
                .setMaxResults(DeskFigures.LISTED).getResultList();
        List<Tuple> rows = Stream.of(found).flatMap(List::stream).map(Tuple.class::cast).toList();
        return new Differences(rows.isEmpty() ? 0 : rows.get(0).get(10, Long.class),
                rows.stream().map(this::difference).toList());
    }

    private Difference difference(Tuple row) {
        return new Difference(row.get(0, String.class), row.get(1, UUID.class), row.get(2, String.class),
                row.get(3, String.class), value(row.get(4, String.class)), row.get(5, Instant.class),
                value(row.get(6, String.class)), row.get(7, Instant.class), Reason.valueOf(row.get(8, String.class)),
                row.get(9, String.class));
    }

    private PlaceDetails value(String json) {
        try {
            return mapper.readValue(json, PlaceDetails.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what a network says of a place is stored as something else", impossible);
        }
    }
}
