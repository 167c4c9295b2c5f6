package org.encommun.local.benchmark;

import java.util.Arrays;
import java.util.Locale;

/**
 * How long the same thing took, again and again.
 *
 * @param nanos sorted, the shortest first
 */
record Samples(long[] nanos) {

    private static final double MILLION = 1_000_000;

    /** Does something and looks at the clock: first without counting, until the service is warm, and then for the record. */
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

    /** A row of the table: median and 95th percentile in milliseconds, and the goal. */
    String row(String what, int goalMillis) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %d | %d |%n", what, millis(0.5), millis(0.95), nanos.length,
                goalMillis);
    }
}
