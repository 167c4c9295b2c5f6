package org.encommun.directory.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.Query;

import org.encommun.directory.hours.OpeningStatus;
import org.encommun.directory.place.Visibility;
import org.encommun.directory.search.text.TextQuery;

/**
 * The SQL condition for the rows {@code s} of {@code place_search} that a search is about.
 *
 * @param sql what the rows meet, but for the opening hours
 * @param openingStatus SQL that says whether a place is open, for a join with {@link #CALENDAR}; {@code null} where nobody asks
 * @param openings which of its results will do
 */
record SearchCondition(String sql, String openingStatus, List<String> openings, Map<String, Object> parameters) {

    /** Where a place is, as the index has it. */
    private static final String GROUND = "point(s.longitude, s.latitude)";
    private static final String CALENDAR = " left join opening_calendar c on c.opening_hours = s.opening_hours"
            + " and c.opening_area = s.opening_area";
    /** Of the time outside the calendar nothing is known, nor of hours that are not worked out yet. */
    private static final String OPENING_STATUS = """
            case when c.starts_at is null or cast(:at as timestamptz) < c.starts_at or cast(:at as timestamptz) >= c.ends_at
                      or c.unknown @> cast(:at as timestamptz) then 'UNKNOWN'
                 when c.open @> cast(:at as timestamptz) then 'OPEN' else 'CLOSED' end""";

    /**
     * The condition for the criteria of a search.
     *
     * @param text the words of its text; {@code null} without a text
     */
    static SearchCondition of(PlaceCriteria criteria, TextQuery text) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        // what a reader may not see is in no row of the reader's
        StringBuilder sql = new StringBuilder(criteria.network() ? "s.for_networks" : "s.for_everybody");
        sql.append(criteria.closed() ? " and s.closed" : " and not s.closed");
        if (text != null) {
            text(criteria, text, sql, parameters);
        }
        criteria.terms().forEach((facet, terms) -> tags(sql, parameters, facet.name().toLowerCase(Locale.ROOT),
                terms.stream().map(facet::tag).toArray(String[]::new)));
        tags(sql, parameters, "territories", criteria.territories().toArray(String[]::new));
        if (criteria.accessible()) {
            tags(sql, parameters, "accessible", new String[]{SearchFacet.ACCESSIBILITY.tag("PAGE")});
        }
        records(criteria, sql, parameters);
        ground(criteria, sql, parameters);
        criteria.opening().ifPresent(opening -> parameters.put("at", opening.at()));
        return new SearchCondition(sql.toString(), criteria.opening().map(opening -> OPENING_STATUS).orElse(null),
                criteria.opening().map(opening -> opening.statuses().stream().map(OpeningStatus::name).toList())
                        .orElse(List.of()),
                parameters);
    }

    /** Within départements by their own lists of places for each word, which do not grow with all the others. */
    private static void text(PlaceCriteria criteria, TextQuery text, StringBuilder sql, Map<String, Object> parameters) {
        parameters.put("query", text.all());
        parameters.put("anyWord", text.any());
        if (criteria.departements().isEmpty() || text.stems().isEmpty()) {
            sql.append(" and s.document @@ cast(:query as tsquery)");
            return;
        }
        List<String> within = new ArrayList<>();
        for (String departement : criteria.departements()) {
            String name = "words" + within.size();
            within.add("local_words(s.document, s.tags) @> cast(:%s as text[])".formatted(name));
            parameters.put(name, text.within(departement));
        }
        sql.append(" and (").append(String.join(" or ", within)).append(')');
    }

    private static void tags(StringBuilder sql, Map<String, Object> parameters, String name, String[] tags) {
        if (tags.length > 0) {
            sql.append(" and s.tags && cast(:").append(name).append(" as text[])");
            parameters.put(name, tags);
        }
    }

    private static void records(PlaceCriteria criteria, StringBuilder sql, Map<String, Object> parameters) {
        criteria.actorId().ifPresent(actor -> {
            sql.append(" and s.place_id in (select p.id from place p where p.actor_id = coalesce("
                    + "(select a.merged_into from actor a where a.id = :actor), :actor))");
            parameters.put("actor", actor);
        });
        criteria.networkId().ifPresent(id -> {
            sql.append(" and exists (select from place_record r where r.place_id = s.place_id and r.network_id = :network"
                    + " and r.status = 'LIVE' and r.visibility = any (cast(:visibilities as text[])))");
            parameters.put("network", id);
            parameters.put("visibilities", criteria.network()
                    ? new String[]{Visibility.PUBLIC.name(), Visibility.NETWORKS.name()}
                    : new String[]{Visibility.PUBLIC.name()});
        });
    }

    private static void ground(PlaceCriteria criteria, StringBuilder sql, Map<String, Object> parameters) {
        criteria.point().ifPresent(point -> {
            sql.append(" and s.globe is not null");
            parameters.put("point", point.cube());
            parameters.put("latitude", point.coordinates().latitude());
            parameters.put("longitude", point.coordinates().longitude());
        });
        criteria.radius().ifPresent(radius -> {
            // around the circle for the index, then the circle itself
            sql.append(" and %s <@ %s and (s.globe <-> cast(:point as cube)) <= :chord".formatted(GROUND,
                    around("cast(:chord as float8)")));
            parameters.put("chord", GlobePoint.chord(radius));
        });
        criteria.box().ifPresent(box -> {
            sql.append(box.west() <= box.east()
                    ? " and %1$s <@ box(point(:west, :south), point(:east, :north))"
                            .formatted(GROUND)
                    : (" and (%1$s <@ box(point(:west, :south), point(180, :north))"
                            + " or %1$s <@ box(point(-180, :south), point(:east, :north)))").formatted(GROUND));
            parameters.putAll(Map.of("west", box.west(), "south", box.south(), "east", box.east(), "north", box.north()));
        });
    }

    /** SQL for a box around the point of the search. */
    private static String around(String chord) {
        return "ground_around(cast(:latitude as float8), cast(:longitude as float8), %s)".formatted(chord);
    }

    /**
     * The SQL condition for a list of the nearest places: that a place is no farther than the farthest of as many which are near
     * by their degrees. The index has the places by degrees, which are shorter towards the east than towards the north, so those
     * are not yet the nearest, but the nearest are among what is no farther.
     *
     * @param from the rows of the list, as in {@link #from()}
     * @param rows how many are needed
     */
    static String nearest(String from, int rows) {
        return """
                %1$s <@ (select %2$s
                         from (select s.globe <-> cast(:point as cube) as distance%3$s
                               order by %1$s <-> point(cast(:longitude as float8), cast(:latitude as float8)) limit %4$d) near)"""
                .formatted(GROUND, around("max(near.distance)"), from, rows);
    }

    /** From where rows are taken, and which: for a {@code select}. */
    String from() {
        return everyOpening()
                + (openingStatus == null ? "" : " and %s = any (cast(:openings as text[]))".formatted(openingStatus));
    }

    /** As {@link #from()}, whether they are open or not. */
    String everyOpening() {
        return " from place_search s%s where %s".formatted(openingStatus == null ? "" : CALENDAR, sql);
    }

    /** Sets the parameters that an SQL text has. */
    Query bind(String text, Query query) {
        parameters.forEach((name, value) -> {
            if (text.matches("(?s).*:" + name + "\\b.*")) {
                query.setParameter(name, value);
            }
        });
        if (text.contains(":openings")) {
            query.setParameter("openings", openings.toArray(String[]::new));
        }
        return query;
    }
}
