package org.encommun.directory.cooperation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import org.encommun.defaults.paging.Cursor;

/**
 * Works out the links between actors from what they did together. That is done at each reading: a link depends on the present time,
 * and on many events, sessions and commitments, each of which can be withdrawn, while reading costs one query. Actors stand in
 * {@code joint_work} by the ids that event-service knows.
 */
@ApplicationScoped
class Cooperations {

    /** How many actors a graph has at most: those with the most links. More are hard to draw and to look at. */
    static final int MAX_ACTORS = 500;
    /** How many links a graph has at most. */
    static final int MAX_LINKS = 5000;

    /**
     * From {@code party} (id, name, kind, status) and {@code pair} (one, other, event_id, kind, open) to one row for each two actors.
     * Events are numbered by their start, so that first and last are numbers; their titles are looked up for the rows shown only.
     */
    private static final String LINKS = """
            , event as materialized (
                select id, title, starts_at, time_zone, starts_at > :since as recent,
                    row_number() over (order by starts_at, id) as place
                from known_event where id in (select event_id from pair) and status <> 'CANCELLED'
            ), meeting as (
                select pair.one, pair.other, event.place, bool_or(kind = 'ORGANISED') as organised,
                    bool_or(kind = 'HOSTED') as hosted, bool_or(kind = 'COMMITTED') as committed,
                    bool_or(open or recent) as going_on
                from pair join event on event.id = pair.event_id group by pair.one, pair.other, event.place
            ), tie as (
                select one, other, count(*) as events, min(place) as first_place, max(place) as last_place,
                    bool_or(organised) as organised, bool_or(hosted) as hosted, bool_or(committed) as committed,
                    bool_or(going_on) as going_on
                from meeting group by one, other
            ), link as materialized (
                select tie.*, a.kind as one_kind, b.kind as other_kind,
                    going_on and a.status = 'ACTIVE' and b.status = 'ACTIVE' as active
                from tie join party a on a.id = tie.one join party b on b.id = tie.other
            )
            """;

    private static final String SHOWN = """
            , shown as (
                select link.*, a.name as one_name, a.status as one_status, b.name as other_name, b.status as other_status,
                    first.id as first_id, first.title as first_title, first.starts_at as first_start,
                    first.time_zone as first_zone, last.id as last_id, last.title as last_title,
                    last.starts_at as last_start, last.time_zone as last_zone
                from %s as link join party a on a.id = link.one join party b on b.id = link.other
                join event first on first.place = link.first_place join event last on last.place = link.last_place
            )
            """;

    private static final String OF_ACTOR = """
            with same as materialized (
                select id from actor where id = :actor or merged_into = :actor
            ), pair as materialized (
                select cast(:actor as uuid) as one, coalesce(them.merged_into, theirs.actor_id) as other, mine.event_id, mine.kind,
                    mine.open
                from joint_work mine join joint_work theirs on theirs.kind = mine.kind and theirs.id = mine.id
                left join actor them on them.id = theirs.actor_id
                where mine.actor_id in (select id from same) and theirs.actor_id not in (select id from same)
            ), party as materialized (
                select id, name, kind, status from actor
                where id in (select other from pair union all select one from pair)
            )
            """
            + LINKS + SHOWN.formatted("link") + """
                    select * from shown where (last_start, other) < (:start, :other)
                    order by last_start desc, other desc limit :rows""";

    private static final String OF_COMMUNES = """
            with party as materialized (
                select id, name, kind, status from actor join unnest(:communes) as commune (code) on commune_code = code
                where merged_into is null
            ), same as (
                select id as member, id as party from party
                union all select actor.id, party.id from actor join party on party.id = actor.merged_into
            ), part as materialized (
                select work.kind, work.id, same.party as actor_id, work.event_id, work.open
                from joint_work work join same on same.member = work.actor_id
            ), pair as materialized (
                select mine.actor_id as one, theirs.actor_id as other, mine.event_id, mine.kind, mine.open
                from part mine join part theirs on theirs.kind = mine.kind and theirs.id = mine.id
                where mine.actor_id < theirs.actor_id
            )
            """ + LINKS + """
            , total as (
                select count(*) as links, count(*) filter (where active) as active_links,
                    count(*) filter (where one_kind <> other_kind) as links_across,
                    count(*) filter (where active and one_kind <> other_kind) as active_links_across
                from link
            ), degree as materialized (
                select actor_id, count(*) as links
                from (select one as actor_id from link union all select other from link) as ends group by actor_id
            ), best as materialized (
                select actor_id from degree order by links desc, actor_id limit :actors
            ), strongest as materialized (
                select * from link where one in (select actor_id from best) and other in (select actor_id from best)
                order by active desc, events desc, one, other limit :links
            )
            """ + SHOWN.formatted("strongest") + """
            select total.links, total.active_links, total.links_across, total.active_links_across,
                (select count(*) from party) as actors, (select count(*) from degree) as linked_actors, shown.*
            from total left join shown on true
            order by shown.active desc, shown.events desc, shown.one, shown.other""";

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");
    private static final UUID NO_ACTOR = new UUID(0, 0);

    private final EntityManager entities;

    Cooperations(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * With whom an actor has worked, latest first.
     *
     * @param since see {@link Tie#activeSince}
     * @param after the start of the last event and the id of the actor to continue after; empty for the beginning
     */
    List<CooperationView> of(UUID actorId, Instant since, Optional<Cursor> after, int rows) {
        Query query = entities.createNativeQuery(OF_ACTOR, Tuple.class).setParameter("actor", actorId)
                .setParameter("since", since).setParameter("rows", rows)
                .setParameter("start", after.map(place -> place.instant(0)).orElse(END_OF_TIME))
                .setParameter("other", after.map(place -> place.id(1)).orElse(NO_ACTOR));
        return rows(query).map(row -> new CooperationView(LinkRow.other(row), LinkRow.tie(row))).toList();
    }

    /** Who works with whom among the actors of these communes. */
    CooperationGraph within(Set<String> communeCodes, Instant since) {
        List<Tuple> rows = rows(entities.createNativeQuery(OF_COMMUNES, Tuple.class)
                .setParameter("communes", communeCodes.toArray(String[]::new)).setParameter("since", since)
                .setParameter("actors", MAX_ACTORS).setParameter("links", MAX_LINKS)).toList();
        return CooperationGraph.of(LinkRow.totals(rows.get(0)),
                rows.stream().filter(LinkRow::isLink).map(LinkRow::pair).toList());
    }

    private static Stream<Tuple> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tuple.class::cast);
    }
}
