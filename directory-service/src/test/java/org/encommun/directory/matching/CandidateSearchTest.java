package org.encommun.directory.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.encommun.directory.matching.BlockingKeys.Family;
import org.junit.jupiter.api.Test;

class CandidateSearchTest {

    private static final long SEED = 3;

    private static List<String> pairs(List<NormalisedRecord> records) {
        List<String> pairs = new ArrayList<>();
        CandidateSearch.over(records).forEachPair((one, other) -> pairs.add(one + "-" + other));
        return pairs;
    }

    private static List<NormalisedRecord> namesakes(int count) {
        return IntStream.range(0, count).mapToObj(number -> NormalisedRecord.of(MatchedRecordBuilder.builder()
                .id(new UUID(0, number)).name("La Bobine").communeCode("630%02d".formatted(number)).build())).toList();
    }

    @Test
    void theCandidatesAreThePairsThatShareAKeyEachOnce() {
        List<NormalisedRecord> records = GeneratedDirectory.of(2_000, SEED).normalised();
        Map<String, List<Integer>> blocks = new HashMap<>();
        for (int i = 0; i < records.size(); i++) {
            for (String key : BlockingKeys.of(records.get(i))) {
                blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
            }
        }
        TreeSet<String> expected = new TreeSet<>();
        blocks.forEach((key, block) -> {
            for (int i = 0; i < block.size() && block.size() <= Family.of(key).cap(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    expected.add(block.get(i) + "-" + block.get(j));
                }
            }
        });

        assertThat(pairs(records)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aWordThatManyRecordsHaveLeadsToNoCandidatesAndIsCounted() {
        int cap = Family.WORD.cap();

        assertThat(pairs(namesakes(cap))).hasSize(cap * (cap - 1) / 2);
        assertThat(pairs(namesakes(cap + 1))).isEmpty();
        assertThat(CandidateSearch.over(namesakes(cap + 1)).leftOut()).isEqualTo(Map.of(Family.WORD, 1));
    }

    @Test
    void noRecordsHaveNoCandidates() {
        assertThat(pairs(List.of())).isEmpty();
    }

    @Test
    void nearlyAllDuplicatesOfAGeneratedDirectoryAreCandidates() {
        Evaluation evaluation = Evaluation.of(GeneratedDirectory.of(10_000, SEED), Matcher.shipped());

        assertThat(evaluation.recallOfCandidates()).isGreaterThan(0.97);
    }

    @Test
    void tenTimesTheRecordsHaveAboutTenTimesTheCandidates() {
        int few = pairs(GeneratedDirectory.of(6_000, SEED).normalised()).size();
        int many = pairs(GeneratedDirectory.of(60_000, SEED).normalised()).size();

        // n log n is 12.6 here; the smaller directory has blocks that are not full yet
        assertThat((double) many / few).isLessThan(16);
    }
}
