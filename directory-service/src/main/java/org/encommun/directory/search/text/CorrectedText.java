package org.encommun.directory.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.encommun.directory.search.text.SearchWords.SimilarWord;

/**
 * A text with misspelt words replaced: words that no place has, by the nearest one that some place has. Of equally near ones the more
 * frequent.
 *
 * @param text with the replacements
 */
public record CorrectedText(String text, List<CorrectionView> corrections) {

    private static final int SHORT_WORD = 4;
    private static final int LONG_WORD = 8;

    /**
     * Corrects words.
     *
     * @param known whether the reader finds places with a word
     * @param similar words of any places that are spelt like a word
     * @return empty if there is nothing to correct
     */
    static Optional<CorrectedText> of(List<String> words, Predicate<String> known,
            Function<String, List<SimilarWord>> similar) {
        List<String> corrected = new ArrayList<>();
        List<CorrectionView> corrections = new ArrayList<>();
        for (String word : words) {
            Optional<SimilarWord> replacement = known.test(word) ? Optional.empty() : nearest(word, similar.apply(word), known);
            corrected.add(replacement.map(SimilarWord::word).orElse(word));
            replacement.ifPresent(nearest -> corrections.add(new CorrectionView(word, nearest.spelling())));
        }
        return corrections.isEmpty()
                ? Optional.empty()
                : Optional.of(new CorrectedText(String.join(" ", corrected), corrections));
    }

    private static Optional<SimilarWord> nearest(String word, List<SimilarWord> candidates, Predicate<String> known) {
        return candidates.stream().filter(candidate -> errors(word, candidate) <= mostErrors(word))
                .sorted(Comparator.comparingInt((SimilarWord candidate) -> errors(word, candidate))
                        .thenComparing(Comparator.comparingInt(SimilarWord::places).reversed())
                        .thenComparing(SimilarWord::word))
                .filter(candidate -> known.test(candidate.word())).findFirst();
    }

    private static int errors(String word, SimilarWord candidate) {
        return LevenshteinDistance.getDefaultInstance().apply(word, candidate.word());
    }

    /** In a short word more errors make another word of it. */
    private static int mostErrors(String word) {
        return word.length() <= SHORT_WORD ? 1 : word.length() <= LONG_WORD ? 2 : 3;
    }
}
