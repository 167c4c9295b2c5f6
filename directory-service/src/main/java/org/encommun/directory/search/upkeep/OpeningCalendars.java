package org.encommun.directory.search.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.encommun.directory.hours.OpeningCalendar;
import org.encommun.directory.hours.OpeningHours;
import org.encommun.directory.hours.OpeningInterval;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/**
 * Works out the opening hours of places for the search: once for all places with the same hours, public holidays and time zone, and again
 * every day.
 */
@ApplicationScoped
class OpeningCalendars {

    /** How many are worked out in one transaction. */
    private static final int BATCH = 500;
    private static final Duration A_DAY = Duration.ofDays(1);

    private final EntityManager entities;
    private final Territories territories;
    private final Clock clock;

    OpeningCalendars(EntityManager entities, Territories territories, Clock clock) {
        this.entities = entities;
        this.territories = territories;
        this.clock = clock;
    }

    /**
     * Opening hours of an area.
     *
     * @param hours as a record says them
     * @param area the code of the département, or overseas of the commune
     */
    record AreaHours(String hours, String area) {}

    /** Works out those of places that are not yet. */
    void add(Collection<UUID> placeIds) {
        store(find(entities
                .createNativeQuery("""
                        select distinct s.opening_hours, s.opening_area from place_search s
                        where s.place_id = any (:places) and s.opening_hours is not null and s.opening_area is not null
                            and not exists (select from opening_calendar c
                                            where c.opening_hours = s.opening_hours and c.opening_area = s.opening_area)""",
                        Tuple.class)
                .setParameter("places", placeIds.toArray(UUID[]::new)).getResultList()));
    }

    /**
     * Works out some of those again that are a day old.
     *
     * @return whether there may be more
     */
    boolean renew() {
        List<AreaHours> due = find(entities.createNativeQuery("""
                select c.opening_hours, c.opening_area from opening_calendar c where c.ends_at < :due order by c.ends_at
                limit :batch""", Tuple.class)
                .setParameter("due", clock.instant().plus(Duration.ofDays(OpeningCalendar.DAYS)).minus(A_DAY))
                .setParameter("batch", BATCH).getResultList());
        store(due);
        return due.size() == BATCH;
    }

    /** Removes those that no place has any more. */
    void forget() {
        entities.createNativeQuery("""
                delete from opening_calendar c where not exists (
                    select from place_search s where s.opening_hours = c.opening_hours and s.opening_area = c.opening_area)""")
                .executeUpdate();
    }

    private static List<AreaHours> find(List<?> rows) {
        return rows.stream().map(Tuple.class::cast)
                .map(row -> new AreaHours(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    private void store(List<AreaHours> all) {
        if (all.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<OpeningCalendar> calendars = new ArrayList<>();
        all.forEach(hours -> calendars.add(calendar(hours, now)));
        entities.createNativeQuery(
                """
                        insert into opening_calendar (opening_hours, opening_area, starts_at, ends_at, open, unknown)
                        select hours, area, cast(starts_at as timestamptz), cast(ends_at as timestamptz), cast(open as tstzmultirange),
                               cast(unknown as tstzmultirange)
                        from unnest(:hours, :areas, :starts, :ends, :open, :unknown) as worked (hours, area, starts_at, ends_at, open, unknown)
                        on conflict (opening_hours, opening_area) do update
                        set starts_at = excluded.starts_at, ends_at = excluded.ends_at, open = excluded.open, unknown = excluded.unknown""")
                .setParameter("hours", all.stream().map(AreaHours::hours).toArray(String[]::new))
                .setParameter("areas", all.stream().map(AreaHours::area).toArray(String[]::new))
                .setParameter("starts", calendars.stream().map(calendar -> calendar.from().toString()).toArray(String[]::new))
                .setParameter("ends", calendars.stream().map(calendar -> calendar.until().toString()).toArray(String[]::new))
                .setParameter("open", calendars.stream().map(calendar -> ranges(calendar.open())).toArray(String[]::new))
                .setParameter("unknown", calendars.stream().map(calendar -> ranges(calendar.unknown())).toArray(String[]::new))
                .executeUpdate();
    }

    private OpeningCalendar calendar(AreaHours hours, Instant from) {
        Optional<ZoneId> zone = zone(hours.area());
        Optional<OpeningHours> read = OpeningHours.parse(hours.hours()).hours();
        return zone.isPresent() && read.isPresent()
                ? OpeningCalendar.of(read.get(), Territories.departementOf(hours.area()), zone.get(), from)
                : OpeningCalendar.unknown(from);
    }

    private Optional<ZoneId> zone(String area) {
        return territories.find(Territory.Kind.DEPARTEMENT, area).or(() -> territories.find(Territory.Kind.COMMUNE, area))
                .flatMap(Territory::timeZone);
    }

    /** As text of the type {@code tstzmultirange}. */
    static String ranges(List<OpeningInterval> intervals) {
        return intervals.stream().map(interval -> "[%s,%s)".formatted(interval.from(), interval.until()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
