package org.encommun.local.benchmark;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One figure of the benchmark, from several runs.
 *
 * @param unit {@code ms}, {@code /s}, {@code ratio}, {@code growth} or {@code MiB}
 * @param median of all runs
 * @param tail the 95th percentile of durations, the lowest of rates and ratios, the highest of growth and memory
 * @param runs how many runs
 * @param goal the most of durations, growth and memory, the least of rates and ratios; {@code null} for none
 */
record Figure(String name, String unit, double median, double tail, int runs, Double goal) {

    private static final double NANOS_A_MILLISECOND = 1_000_000;
    private static final String MILLISECONDS = "ms";
    private static final String RATIO = "ratio";
    private static final String GROWTH = "growth";
    private static final String MEBIBYTES = "MiB";
    /** The less, the better. */
    private static final Set<String> AT_MOST = Set.of(MILLISECONDS, GROWTH, MEBIBYTES);

    /**
     * @param nanos the durations, in any order
     * @param goalMillis {@code null} for none
     */
    static Figure ofDurations(String name, long[] nanos, Integer goalMillis) {
        double[] millis = Arrays.stream(nanos).mapToDouble(each -> each / NANOS_A_MILLISECOND).sorted().toArray();
        return new Figure(name, MILLISECONDS, quantile(millis, 0.5), quantile(millis, 0.95), millis.length,
                goalMillis == null ? null : goalMillis.doubleValue());
    }

    /** @param rates how many a second, in any order */
    static Figure ofRates(String name, double[] rates, Double goal) {
        return lowest(name, "/s", rates, goal);
    }

    /**
     * Each run is compared with itself.
     *
     * @param rates of each run
     * @param others the rates of the same runs with which they are compared
     */
    static Figure ofRatios(String name, double[] rates, double[] others, Double goal) {
        return lowest(name, RATIO, IntStream.range(0, rates.length).mapToDouble(run -> rates[run] / others[run]).toArray(),
                goal);
    }

    /** @param factors by how much more a larger directory takes, in any order */
    static Figure ofGrowth(String name, double[] factors, Double goal) {
        return highest(name, GROWTH, factors, goal);
    }

    /** @param mebibytes the most that was used, in any order */
    static Figure ofMemory(String name, double[] mebibytes, Double goal) {
        return highest(name, MEBIBYTES, mebibytes, goal);
    }

    private static Figure highest(String name, String unit, double[] values, Double goal) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return new Figure(name, unit, quantile(sorted, 0.5), sorted[sorted.length - 1], sorted.length, goal);
    }

    private static Figure lowest(String name, String unit, double[] values, Double goal) {
        double[] sorted = Arrays.stream(values).sorted().toArray();
        return new Figure(name, unit, quantile(sorted, 0.5), sorted[0], sorted.length, goal);
    }

    private static double quantile(double[] sorted, double quantile) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.floor(quantile * sorted.length))];
    }

    /** Whether the median meets the goal. */
    boolean isMet() {
        return goal == null || (AT_MOST.contains(unit) ? median <= goal : median >= goal);
    }

    /** A row of a Markdown table. */
    String row() {
        return "| %s | %s | %s | %s | %d | %s | %s |%n".formatted(name, unit, text(median), text(tail), runs,
                goal == null ? "" : text(goal), goal == null ? "" : isMet() ? "yes" : "**no**");
    }

    private String text(double value) {
        return String.format(Locale.ROOT, switch (unit) {
            case RATIO, GROWTH -> "%.2f";
            case MILLISECONDS -> "%.1f";
            default -> "%.0f";
        }, value);
    }
}
