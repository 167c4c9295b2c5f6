package org.encommun.event.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import org.encommun.defaults.paging.Cursor;
import org.encommun.defaults.paging.PageRequest;
import org.encommun.defaults.security.CurrentUser;
import org.encommun.event.lifecycle.Event;
import org.encommun.event.lifecycle.EventAccess;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;

/** Finds events that the caller may read, earliest first. */
@ApplicationScoped
public class EventSearch {

    private final EntityManager entities;
    private final Territories territories;
    private final EventAccess access;
    private final CurrentUser currentUser;

    EventSearch(EntityManager entities, Territories territories, EventAccess access, CurrentUser currentUser) {
        this.entities = entities;
        this.territories = territories;
        this.access = access;
        this.currentUser = currentUser;
    }

    /** The cursor of the events that follow one in the list. */
    public static Cursor cursor(Event event) {
        return Cursor.after(event.startsAt(), event.id());
    }

    /** The events that match all conditions of a request: one more than the page holds, if there is one. */
    public List<Event> find(EventSearchRequest request, PageRequest page) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder sql = new StringBuilder("select e.* from event e where true");
        if (!currentUser.isAdministrator()) {
            sql.append(" and (e.status <> 'DRAFT' or e.id in (:mine))");
            Set<UUID> mine = access.ownEvents();
            parameters.put("mine", mine.isEmpty() ? Set.of(new UUID(0, 0)) : mine);
        }
        SearchText.parse(request.text).forEach(word -> {
            String name = "word" + parameters.size();
            condition(sql, parameters, word.condition(name), name, word.text());
        });
        condition(sql, parameters, "cast(e.ends_at at time zone e.time_zone as date) >= :from", "from",
                request.from().orElse(null));
        condition(sql, parameters, "cast(e.starts_at at time zone e.time_zone as date) <= :until", "until",
                request.until().orElse(null));
        condition(sql, parameters, """
                exists (select from organiser o
                        where o.event_id = e.id and o.actor_id = :actor and o.agreement <> 'DECLINED')""", "actor",
                request.actorId);
        condition(sql, parameters, """
                exists (select from jsonb_array_elements_text(e.themes) theme
                        where lower(unaccent(theme)) = lower(unaccent(:theme)))""", "theme", request.theme);
        condition(sql, parameters, "e.mode = :mode", "mode", request.mode == null ? null : request.mode.name());
        condition(sql, parameters, "e.status = :status", "status", request.status == null ? null : request.status.name());
        request.territory().ifPresent(part -> {
            condition(sql, parameters, """
                    exists (select from event_territory t where t.event_id = e.id
                            and (t.own and t.territory in (:around) or t.territory = :territory))""", "territory",
                    part.key());
            parameters.put("around",
                    territories.withAround(part).stream().map(Territory.Part::key).collect(Collectors.toSet()));
        });
        page.cursor(2).ifPresent(place -> {
            sql.append(" and (e.starts_at, e.id) > (:start, :id)");
            parameters.put("start", place.instant(0));
            parameters.put("id", place.id(1));
        });
        sql.append(" order by e.starts_at, e.id");
        Query query = entities.createNativeQuery(sql.toString(), Event.class).setMaxResults(page.rows());
        parameters.forEach(query::setParameter);
        @SuppressWarnings("unchecked") // the query selects events
        List<Event> found = query.getResultList();
        return found;
    }

    private static void condition(StringBuilder sql, Map<String, Object> parameters, String condition, String name,
            Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
