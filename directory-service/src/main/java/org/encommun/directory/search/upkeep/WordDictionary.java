package org.encommun.directory.search.upkeep;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The words of places as they are written: what misspelt words of searches are replaced by. */
@ApplicationScoped
class WordDictionary {

    /** Longer ones are no words. */
    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;

    /** Of all circles of readers: whether the one who searches finds a word is asked before it is suggested. */
    private static final String ADD = """
            insert into search_word (word, spelling, places)
            select trim(folded_words(spelling)), min(spelling), cast(count(*) as integer)
            from (select distinct p.id, spelling
                  from place p
                      cross join lateral (values (p.shown -> 'details'), (p.shown_to_networks -> 'details')) circle (details)
                      cross join lateral regexp_split_to_table(lower(concat_ws(' ', details ->> 'name', details ->> 'organisationName',
                          details ->> 'parentOrganisation', details #>> '{address,commune}', details ->> 'services',
                          details ->> 'labels', details ->> 'otherLabels', details ->> 'nationalProgrammes', details ->> 'summary',
                          details ->> 'description')), '[^[:alnum:]]+') spelling
                  where p.id = any (:places) and length(spelling) between :shortest and :longest) said
            group by trim(folded_words(spelling))
            on conflict (word) do update set places = search_word.places + excluded.places""";

    /** The stems of the search index are counted, which PostgreSQL does much faster than it splits texts. */
    private static final String RENEW = """
            with stem as materialized (select word, ndoc from ts_stat('select document from place_search')),
                 counted as materialized (
                     select w.word, min(stem.ndoc) as places
                     from search_word w
                         cross join lateral unnest(tsvector_to_array(to_tsvector('pg_catalog.french', place_words(w.word)))) said
                         join stem on stem.word = said
                     group by w.word),
                 gone as (delete from search_word w where not exists (select from counted c where c.word = w.word))
            update search_word w set places = c.places from counted c where c.word = w.word and w.places <> c.places""";

    private final EntityManager entities;

    WordDictionary(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds the words of places. Those of a place that has changed are counted again until all are. */
    void add(Collection<UUID> placeIds) {
        entities.createNativeQuery(ADD).setParameter("places", placeIds.toArray(UUID[]::new)).setParameter("shortest", SHORTEST)
                .setParameter("longest", LONGEST).executeUpdate();
    }

    /** Counts all words again, and removes those that no place has any more. */
    void renew() {
        entities.createNativeQuery(RENEW).executeUpdate();
    }
}
