package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.directory.matching.LabelledSample.Pair;
import org.encommun.directory.matching.LabelledSample.Result;
import org.junit.jupiter.api.Test;

/** How well pairs are told apart that neither weights nor thresholds have seen. The floors leave a margin of some pairs. */
class LabelledSampleTest {

    private static final int OTHER_RECORDS = 20_000;
    private static final long SEED = 11;

    private final LabelledSample sample = LabelledSample.read();
    private final Matcher matcher = Matcher.shipped();

    @Test
    void theSampleHasMoreHardNegativesThanPositives() {
        assertThat(sample.pairs()).hasSize(316);
        assertThat(sample.pairs().stream().filter(Pair::isSame)).hasSize(90);
    }

    @Test
    void aReviewShowsNearlyAllDuplicatesAndNotMuchElse() {
        Result review = result(Likelihood.REVIEW);
        assertThat(review.recall()).isGreaterThan(0.88);
        assertThat(review.precision()).isGreaterThan(0.58);
    }

    @Test
    void aCreationIsRefusedForMostDuplicatesAndRarelyForAnythingElse() {
        Result likely = result(Likelihood.LIKELY);
        assertThat(likely.precision()).isGreaterThan(0.89);
        assertThat(likely.recall()).isGreaterThan(0.82);
    }

    @Test
    void recordsOfDifferentScenesAreNoDuplicates() {
        List<NormalisedRecord> records = sample.rows().stream().map(row -> NormalisedRecord.of(row.record())).toList();
        int[] wrong = new int[1];
        int[] pairs = new int[1];
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size(); j++) {
                if (!sample.rows().get(i).scene().equals(sample.rows().get(j).scene())) {
                    pairs[0]++;
                    wrong[0] += matcher.score(records.get(i), records.get(j)).likelihood() == Likelihood.UNLIKELY ? 0 : 1;
                }
            }
        }
        System.out.printf("labelled sample: %d of %d pairs across scenes would be shown%n", wrong[0], pairs[0]);
        assertThat(wrong[0]).isLessThan(pairs[0] / 300);
    }

    @Test
    void mostDuplicatesAreCandidatesAmongManyOtherRecords() {
        List<NormalisedRecord> records = new ArrayList<>(GeneratedDirectory.of(OTHER_RECORDS, SEED).normalised());
        Map<UUID, String> places = new HashMap<>();
        for (LabelledSample.Row row : sample.rows()) {
            records.add(NormalisedRecord.of(row.record()));
            places.put(row.record().id(), row.place());
        }
        int[] found = new int[1];
        CandidateSearch.over(records).forEachPair((one, other) -> {
            String place = places.get(records.get(one).id());
            found[0] += place != null && place.equals(places.get(records.get(other).id())) ? 1 : 0;
        });
        System.out.printf("labelled sample: %d of 90 pairs of one place are candidates among %d records%n", found[0],
                records.size());
        assertThat(found[0]).isGreaterThan(85);
    }

    private Result result(Likelihood least) {
        Result result = sample.result(pair -> matcher.score(pair.one().record(), pair.other().record()).likelihood()
                .compareTo(least) >= 0);
        System.out.printf("labelled sample, %s: precision %.3f, recall %.3f, %s%n", least, result.precision(), result.recall(),
                result);
        return result;
    }
}
