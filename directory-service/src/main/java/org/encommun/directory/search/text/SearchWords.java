package org.encommun.directory.search.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

/** The words of searches and places, as the database folds, stems and compares them. */
@ApplicationScoped
public class SearchWords {

    /** More like it than that is not needed: the rest are other words. */
    private static final int CANDIDATES = 20;
    private static final int MAX_WORDS = 20;

    private final EntityManager entities;

    SearchWords(EntityManager entities) {
        this.entities = entities;
    }

    /** The words of a text that count. */
    public TextQuery query(String text) {
        Tuple row = (Tuple) entities
                .createNativeQuery("""
                        select cast(plainto_tsquery('pg_catalog.french', place_words(:text)) as text),
                               array_to_string(tsvector_to_array(to_tsvector('pg_catalog.french', place_words(:text))), ' ')""",
                        Tuple.class)
                .setParameter("text", text).getSingleResult();
        String stems = row.get(1, String.class);
        return new TextQuery(row.get(0, String.class), stems.isEmpty() ? List.of() : List.of(stems.split(" ")));
    }

    /** The words of a text without accents, in lower case; no more than there may be. */
    List<String> split(String text) {
        String folded = entities.createNativeQuery("select folded_words(:text)", String.class).setParameter("text", text)
                .getSingleResult().toString();
        return Stream.of(folded.strip().split("\\s+")).filter(word -> !word.isEmpty()).limit(MAX_WORDS).toList();
    }

    /** Whether a word is one of a place that the reader may see, or one that does not count. */
    boolean isKnown(String word, boolean network) {
        String sql = """
                select numnode(asked.words) = 0 or exists (select from place_search s where s.%s and s.document @@ asked.words)
                from (select plainto_tsquery('pg_catalog.french', place_words(:word)) as words) asked"""
                .formatted(network ? "for_networks" : "for_everybody");
        return (Boolean) entities.createNativeQuery(sql, Boolean.class).setParameter("word", word).getSingleResult();
    }

    /** Words of places that are spelt like a word, the most similar ones first. The reader may not see the places of all of them. */
    List<SimilarWord> similar(String word) {
        List<?> found = entities.createNativeQuery("""
                select w.word, w.spelling, w.places from search_word w where w.word % :word order by w.word <-> :word, w.word
                limit :candidates""", Tuple.class).setParameter("word", word).setParameter("candidates", CANDIDATES)
                .getResultList();
        return found.stream().map(Tuple.class::cast)
                .map(row -> new SimilarWord(row.get(0, String.class), row.get(1, String.class), row.get(2, Integer.class)))
                .toList();
    }

    /**
     * A word of places.
     *
     * @param word without accents
     * @param spelling with them
     * @param places in about how many places it is
     */
    record SimilarWord(String word, String spelling, int places) {}

    /** What is to be searched for in place of a text of which nothing was found; empty where no word seems misspelt. */
    public Optional<CorrectedText> corrected(String text, boolean network) {
        return CorrectedText.of(split(text), word -> isKnown(word, network), this::similar);
    }
}
