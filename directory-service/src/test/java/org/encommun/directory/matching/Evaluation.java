package org.encommun.directory.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well a matcher finds the pairs of one place in a directory whose truth is known.
 *
 * @param pairs the candidates with their scores, the most likely first
 * @param same how many pairs of one place the directory has, those included that are no candidates
 */
record Evaluation(List<ScoredPair> pairs, int same) {

    /** A candidate, its score and the truth. */
    record ScoredPair(double probability, boolean isSame) {}

    static Evaluation of(GeneratedDirectory directory, Matcher matcher) {
        List<NormalisedRecord> records = directory.normalised();
        List<ScoredPair> pairs = new ArrayList<>();
        CandidateSearch.over(records).forEachPair((one, other) -> pairs.add(new ScoredPair(
                matcher.score(records.get(one), records.get(other)).probability(), directory.isSamePlace(one, other))));
        pairs.sort(Comparator.comparingDouble(ScoredPair::probability).reversed());
        int same = 0;
        // the records of a place stand one after the other, three at most
        for (int i = 0; i < records.size(); i++) {
            for (int j = i + 1; j < records.size() && directory.isSamePlace(i, j); j++) {
                same++;
            }
        }
        return new Evaluation(pairs, same);
    }

    /** The share of the pairs of one place that are candidates at all. */
    double recallOfCandidates() {
        return (double) pairs.stream().filter(ScoredPair::isSame).count() / same;
    }

    double precision(double threshold) {
        long above = pairs.stream().filter(pair -> pair.probability() >= threshold).count();
        return above == 0 ? 1 : (double) found(threshold) / above;
    }

    double recall(double threshold) {
        return (double) found(threshold) / same;
    }

    private long found(double threshold) {
        return pairs.stream().filter(pair -> pair.isSame() && pair.probability() >= threshold).count();
    }

    /** The highest threshold, in hundredths, at which this share of the pairs of one place is found. */
    double highestWithRecall(double recall) {
        for (int hundredths = 99; hundredths > 1; hundredths--) {
            if (recall(hundredths / 100.0) >= recall) {
                return hundredths / 100.0;
            }
        }
        return 0.01;
    }

    /** The lowest threshold, in hundredths, at which this share of what is found is right. */
    double lowestWithPrecision(double precision) {
        for (int hundredths = 50; hundredths < 100; hundredths++) {
            if (precision(hundredths / 100.0) >= precision) {
                return hundredths / 100.0;
            }
        }
        throw new IllegalStateException("No threshold reaches a precision of " + precision);
    }
}
