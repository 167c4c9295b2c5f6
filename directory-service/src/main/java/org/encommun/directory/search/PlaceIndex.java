package org.encommun.directory.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The search index in the database. No count of it goes beyond {@link #EXACT} places, so that broad searches stay cheap. */
@ApplicationScoped
class PlaceIndex {

    /** Up to how many places counts are exact; there may be more where one says as many. */
    static final int EXACT = 10_000;
    /** How many values a facet has at most. */
    private static final int FACET_VALUES = 200;

    private final EntityManager entities;

    PlaceIndex(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A place that was found.
     *
     * @param key what the list is sorted by
     * @param foundIn where the words of the text are
     * @param opening whether it is open at the time that was asked for; {@code null} if nobody asks
     */
    record Hit(UUID id, String key, List<MatchedPart> foundIn, String opening) {}

    /**
     * How many places have a term.
     *
     * @param facet by its name
     */
    record FacetCount(String facet, String term, int count) {}

    /** Plans are made for the values of each search: a plan for any word would not know a rare one from a common one. */
    void planForValues() {
        entities.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)", String.class)
                .getSingleResult();
    }

    /** How many places meet the condition: {@link #EXACT} + 1 for that many or more. */
    int count(SearchCondition condition) {
        String sql = "select count(*) from (select 1%s limit %d) found".formatted(condition.from(), EXACT + 1);
        return ((Number) condition.bind(sql, entities.createNativeQuery(sql)).getSingleResult()).intValue();
    }

    /** A stretch of the list. */
    List<Hit> page(SearchCondition condition, SearchOrder order, Optional<SearchPosition> position, int rows) {
        String opening = condition.openingStatus() == null ? "cast(null as text)" : condition.openingStatus();
        String matched = condition.parameters().containsKey("query") ? MatchedPart.SQL : "''";
        String from = condition.from() + (position.isEmpty() ? "" : " and " + order.after());
        String sql = "select place_id, cast(key as text), %s, opening from (select s.place_id, %s as key, %s as opening, s.document%s%s"
                .formatted(matched, order.key(), opening, from,
                        order == SearchOrder.DISTANCE ? " and " + SearchCondition.nearest(from, rows) : "")
                + " order by %s limit %d) s".formatted(order.sql(), rows);
        var query = condition.bind(sql, entities.createNativeQuery(sql, Tuple.class));
        position.ifPresent(last -> query.setParameter("key", last.key()).setParameter("id", last.id()));
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).map(row -> new Hit(row.get(0, UUID.class), row.get(1, String.class),
                MatchedPart.of(row.get(2, String.class)), row.get(3, String.class))).toList();
    }

    /** How many of the places have which terms, the most frequent ones first. Of more than {@link #EXACT} as many are counted. */
    List<FacetCount> facets(SearchCondition condition, Collection<SearchFacet> facets) {
        String sql = """
                select facet, term, places from (
                    select split_part(tag, ':', 1) as facet, substr(tag, strpos(tag, ':') + 1) as term, count(*) as places,
                           row_number() over (partition by split_part(tag, ':', 1) order by count(*) desc, tag) as position
                    from (select s.tags%s limit %d) found cross join unnest(found.tags) tag
                    where split_part(tag, ':', 1) = any (cast(:facets as text[])) group by tag) counted
                where position <= %d order by facet, position""".formatted(condition.from(), EXACT, FACET_VALUES);
        return counts(condition.bind(sql, entities.createNativeQuery(sql, Tuple.class)).setParameter("facets",
                facets.stream().map(SearchFacet::name).toArray(String[]::new)).getResultList());
    }

    /** How many of the places that meet everything else are open, closed, or unknown to be either; together {@link #EXACT} + 1 at most. */
    List<FacetCount> openings(SearchCondition condition) {
        String sql = "select 'OPENING', status, count(*) from (select %s as status%s limit %d) found group by status order by 3 desc, 2"
                .formatted(condition.openingStatus(), condition.everyOpening(), EXACT + 1);
        return counts(condition.bind(sql, entities.createNativeQuery(sql, Tuple.class)).getResultList());
    }

    private static List<FacetCount> counts(List<?> rows) {
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new FacetCount(row.get(0, String.class), row.get(1, String.class),
                        row.get(2, Number.class).intValue()))
                .toList();
    }
}
