package org.encommun.directory.search.upkeep;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * Keeps up with places what a trigger cannot or should not: opening hours need a parser, and all transactions that add the same words
 * would wait for each other. Of several replicas one works at a time; the others find nothing to do.
 */
@ApplicationScoped
public class SearchUpkeep {

    private static final int BATCH = 2_000;
    /** Any number that no other lock of the database has. */
    private static final long LOCK = 2026_11_28_300L;

    private final EntityManager entities;
    private final OpeningCalendars calendars;
    private final WordDictionary words;

    SearchUpkeep(EntityManager entities, OpeningCalendars calendars, WordDictionary words) {
        this.entities = entities;
        this.calendars = calendars;
        this.words = words;
    }

    /**
     * Looks at some places that have changed.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean catchUp() {
        if (isDoneElsewhere()) {
            return false;
        }
        @SuppressWarnings("unchecked") // the query selects ids
        List<UUID> taken = entities.createNativeQuery("""
                delete from place_search_news where ctid = any (array(select ctid from place_search_news limit :batch))
                returning place_id""", UUID.class).setParameter("batch", BATCH).getResultList();
        if (!taken.isEmpty()) {
            calendars.add(taken);
            words.add(taken);
        }
        return taken.size() == BATCH;
    }

    /**
     * Works out some opening hours again.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean renewCalendars() {
        return !isDoneElsewhere() && calendars.renew();
    }

    /**
     * Removes what no place has any more.
     *
     * @return whether it did; otherwise another one is at work on the same
     */
    @Transactional
    public boolean tidy() {
        if (isDoneElsewhere()) {
            return false;
        }
        calendars.forget();
        words.renew();
        return true;
    }

    private boolean isDoneElsewhere() {
        return !(Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                .setParameter("lock", LOCK).getSingleResult();
    }
}
