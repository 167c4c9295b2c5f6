package org.encommun.local.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * One figure of the benchmark, from several runs.
 *
 * @param unit {@code ms}, {@code /s} or {@code ratio}
 * @param median of all runs
 * @param tail the 95th percentile of durations, the lowest of rates and ratios
 * @param runs how many runs
 * @param goal the most that a duration may have, the least that a rate or ratio must have; {@code null} for none
 */
record Figure(String name, String unit, double median, double tail, int runs, Double goal) {

    private static final double NANOS_A_MILLISECOND = 1_000_000;
    private static final String MILLISECONDS = "ms";
    private static final String RATIO = "ratio";

    /** @param nanos the durations, in any order */
    static Figure ofDurations(String name, long[] nanos, int goalMillis) {
        double[] millis = Arrays.stream(nanos).mapToDouble(each -> each / NANOS_A_MILLISECOND).sorted().toArray();
        return new Figure(name, MILLISECONDS, quantile(millis, 0.5), quantile(millis, 0.95), millis.length,
                (double) goalMillis);
    }

    /** @param rates how many a second, in any order */
    static Figure ofRates(String name, double[] rates, Double goal) {
        return lowest(name, "/s", rates, goal);
    }

    /** @param ratios each within one run, in any order */
    static Figure ofRatios(String name, double[] ratios, Double goal) {
        return lowest(name, RATIO, ratios, goal);
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
        return goal == null || (unit.equals(MILLISECONDS) ? median <= goal : median >= goal);
    }

    /** A row of a Markdown table. */
    String row() {
        return "| %s | %s | %s | %s | %d | %s | %s |%n".formatted(name, unit, text(median), text(tail), runs,
                goal == null ? "" : text(goal), goal == null ? "" : isMet() ? "yes" : "**no**");
    }

    private String text(double value) {
        return String.format(Locale.ROOT, unit.equals(RATIO) ? "%.2f" : unit.equals(MILLISECONDS) ? "%.1f" : "%.0f", value);
    }
}
