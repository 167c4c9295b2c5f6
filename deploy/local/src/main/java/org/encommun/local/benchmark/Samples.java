package org.encommun.local.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * The durations of a repeated action.
 *
 * @param nanos sorted ascending
 */
record Samples(long[] nanos) {

    private static final double MILLION = 1_000_000;

    /** Repeats an action, first without measuring as a warm-up, then with measuring. */
    static Samples of(int warmUp, int measured, Runnable action) {
        for (int i = 0; i < warmUp; i++) {
            action.run();
        }
        long[] nanos = new long[measured];
        for (int i = 0; i < measured; i++) {
            long start = System.nanoTime();
            action.run();
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new Samples(nanos);
    }

    private double millis(double quantile) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(quantile * nanos.length))] / MILLION;
    }

    /** A row of the table: median and 95th percentile in milliseconds, and the target. */
    String row(String what, int goalMillis) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %d | %d |%n", what, millis(0.5), millis(0.95), nanos.length,
                goalMillis);
    }
}
