package org.encommun.directory.search.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.encommun.directory.search.text.SearchWords.SimilarWord;
import org.junit.jupiter.api.Test;

class CorrectedTextTest {

    private static final SimilarWord LIBRARY = new SimilarWord("mediatheque", "médiathèque", 40);

    @Test
    void onlyTheUnknownWordIsReplaced() {
        assertThat(corrected(List.of("mediateque", "lezoux"), Set.of("lezoux", "mediatheque"), List.of(LIBRARY)))
                .contains(new CorrectedText("mediatheque lezoux", List.of(new CorrectionView("mediateque", "médiathèque"))));
    }

    @Test
    void aTextOfKnownWordsThatNoPlaceHasTogetherIsLeftAsItIs() {
        assertThat(corrected(List.of("mediatheque", "lezoux"), Set.of("lezoux", "mediatheque"), List.of(LIBRARY))).isEmpty();
    }

    @Test
    void theNearestWordIsTakenAndOfEquallyNearOnesTheMoreFrequent() {
        SimilarWord rare = new SimilarWord("cartes", "cartes", 2);
        SimilarWord frequent = new SimilarWord("cartel", "cartel", 30);
        SimilarWord farther = new SimilarWord("carnets", "carnets", 900);

        assertThat(corrected(List.of("cartex"), Set.of("cartes", "cartel", "carnets"), List.of(rare, farther, frequent)))
                .map(CorrectedText::text).contains("cartel");
    }

    @Test
    void aWordThatTheReaderMayNotSeeIsNotSuggested() {
        assertThat(corrected(List.of("mediateque"), Set.of(), List.of(LIBRARY))).isEmpty();
    }

    @Test
    void aShortWordIsNotReplacedByAnotherOne() {
        assertThat(corrected(List.of("pmi"), Set.of("pix"), List.of(new SimilarWord("pix", "pix", 100)))).isEmpty();
    }

    private static Optional<CorrectedText> corrected(List<String> words, Set<String> known, List<SimilarWord> similar) {
        return CorrectedText.of(words, known::contains, word -> similar);
    }
}
