package org.encommun.directory.vocabulary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the term to suggest for a text that is none: by the words that both have, then by the letters to change. */
final class NearestTerm {

    /** Less likeness than this is chance. */
    private static final double LEAST = 0.5;

    private NearestTerm() {}

    /** @param terms the terms by their folded spelling */
    static Optional<String> of(String folded, Map<String, String> terms) {
        return terms.keySet().stream().filter(term -> likeness(folded, term) >= LEAST)
                .max(Comparator.comparingDouble((String term) -> likeness(folded, term))
                        .thenComparing(Comparator.reverseOrder()))
                .map(terms::get);
    }

    private static double likeness(String text, String term) {
        return Math.max(sharedWords(text, term), 1
                - (double) LevenshteinDistance.getDefaultInstance().apply(text, term) / Math.max(text.length(), term.length()));
    }

    /** The share of the shorter one's words that the other has, a little less than equality is worth. */
    private static double sharedWords(String text, String term) {
        Set<String> words = words(text);
        Set<String> others = words(term);
        int fewer = Math.min(words.size(), others.size());
        words.retainAll(others);
        return fewer == 0 ? 0 : 0.9 * words.size() / fewer;
    }

    /** Without articles and the like. */
    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(Arrays.asList(text.split(" ")));
        words.removeIf(word -> word.length() < 3 || Set.of("des", "les", "avec", "une", "aux").contains(word));
        return words;
    }
}
