package org.encommun.directory.matching;

import java.util.List;

/**
 * Measures candidates and scores over generated directories. Decision 18 has the command and the figures. Run with
 * {@code -Xmx512m}: that is the limit which the memory has to keep to.
 */
final class MatchingBenchmark {

    private static final long SEED = 5;
    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int RUNS = 3;

    private MatchingBenchmark() {}

    /** The best of some runs. */
    private record Figure(double seconds, long pairs, long likely) {}

    public static void main(String[] arguments) {
        Matcher matcher = Matcher.shipped();
        // until the virtual machine has compiled what is measured
        measure(SMALL, matcher);
        Figure small = measure(SMALL, matcher);
        Figure large = measure(LARGE, matcher);
        double linearithmic = LARGE * Math.log(LARGE) / (SMALL * Math.log(SMALL));
        System.out.printf("growth %.1f in time, %.1f in pairs, %.1f in n log n%n", large.seconds() / small.seconds(),
                (double) large.pairs() / small.pairs(), linearithmic);
    }

    private static Figure measure(int size, Matcher matcher) {
        List<MatchedRecord> directory = GeneratedDirectory.of(size, SEED).records();
        Figure best = null;
        for (int run = 0; run < RUNS; run++) {
            Figure figure = run(directory, matcher);
            best = best == null || figure.seconds() < best.seconds() ? figure : best;
        }
        System.out.printf("%d records: %.2f s, %d pairs compared, %d likely%n", size, best.seconds(), best.pairs(),
                best.likely());
        return best;
    }

    private static Figure run(List<MatchedRecord> directory, Matcher matcher) {
        long start = System.nanoTime();
        List<NormalisedRecord> records = directory.stream().map(NormalisedRecord::of).toList();
        CandidateSearch candidates = CandidateSearch.over(records);
        long[] counts = new long[2];
        candidates.forEachPair((one, other) -> {
            counts[0]++;
            counts[1] += matcher.score(records.get(one), records.get(other)).likelihood() == Likelihood.LIKELY ? 1 : 0;
        });
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("  %.2f s; blocks left out: %s; heap in use %d MiB%n", seconds, candidates.leftOut(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        return new Figure(seconds, counts[0], counts[1]);
    }
}
