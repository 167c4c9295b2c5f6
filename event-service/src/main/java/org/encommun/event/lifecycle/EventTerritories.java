package org.encommun.event.lifecycle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.encommun.defaults.problem.Refusal;
import org.encommun.territory.Territories;
import org.encommun.territory.Territory;
import org.encommun.territory.TerritoryProblem;

/** Checks the territories of events, and indexes them with all containing territories for the search. */
@ApplicationScoped
public class EventTerritories {

    private final EntityManager entities;
    private final Territories territories;

    EventTerritories(EntityManager entities, Territories territories) {
        this.entities = entities;
        this.territories = territories;
    }

    /**
     * @throws Refusal {@link TerritoryProblem#UNKNOWN_TERRITORY} if the event's commune or one of its territories does not
     *         exist
     */
    void requireKnown(EventDetails details) {
        if (details.communeCode() != null) {
            territories.commune(details.communeCode());
        }
        territories.requireAll(details.territories(), "territories");
    }

    /** Replaces the index entries of an event, which has been saved in the same transaction. */
    void index(Event event) {
        EventDetails details = event.details();
        List<Territory.Part> own = new ArrayList<>(details.territories());
        if (details.communeCode() != null) {
            own.add(new Territory.Part(Territory.Kind.COMMUNE, details.communeCode()));
        }
        Set<Territory.Part> all = new LinkedHashSet<>();
        own.forEach(part -> all.addAll(territories.withAround(part)));
        entities.createNativeQuery("delete from event_territory where event_id = :event").setParameter("event", event.id())
                .executeUpdate();
        all.forEach(part -> entities
                .createNativeQuery("insert into event_territory (event_id, territory, own) values (:event, :territory, :own)")
                .setParameter("event", event.id()).setParameter("territory", part.key())
                .setParameter("own", own.contains(part)).executeUpdate());
    }
}
