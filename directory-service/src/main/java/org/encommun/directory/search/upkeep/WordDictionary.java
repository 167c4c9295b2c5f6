package org.encommun.directory.search.upkeep;

import java.util.Collection;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The words of the names of places, their organisations and communes: what misspelt words of searches are replaced by. */
@ApplicationScoped
class WordDictionary {

    /** Longer ones are no words. */
    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;

    /** The words of places {@code p}, each with the number of these places; of all circles of readers, since who searches is asked later. */
    private static final String WORDS = """
            select trim(folded_words(spelling)) as word, min(spelling) as spelling, cast(count(*) as integer) as places
            from (select distinct p.id, spelling
                  from place p
                      cross join lateral (values (p.shown -> 'details'), (p.shown_to_networks -> 'details')) circle (details)
                      cross join lateral regexp_split_to_table(lower(concat_ws(' ', details ->> 'name', details ->> 'organisationName',
                          details ->> 'parentOrganisation', details #>> '{address,commune}')), '[^[:alnum:]]+') spelling
                  where length(spelling) between %d and %d%%s) said
            group by trim(folded_words(spelling))"""
            .formatted(SHORTEST, LONGEST);

    private final EntityManager entities;

    WordDictionary(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds the words of places; of one that has changed they are counted again until the dictionary is made anew. */
    void add(Collection<UUID> placeIds) {
        entities.createNativeQuery(
                "insert into search_word (word, spelling, places) " + WORDS.formatted(" and p.id = any (:places)")
                        + " on conflict (word) do update set places = search_word.places + excluded.places")
                .setParameter("places", placeIds.toArray(UUID[]::new)).executeUpdate();
    }

    /** Counts all words again, and removes those that no place has any more. */
    void renew() {
        entities.createNativeQuery("with counted as materialized (" + WORDS.formatted("") + "), gone as ("
                + "delete from search_word w where not exists (select from counted c where c.word = w.word)) "
                + "insert into search_word (word, spelling, places) select word, spelling, places from counted "
                + "on conflict (word) do update set spelling = excluded.spelling, places = excluded.places").executeUpdate();
    }
}
