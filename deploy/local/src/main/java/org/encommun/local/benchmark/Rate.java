package org.encommun.local.benchmark;

import java.util.concurrent.TimeUnit;

/** How many a second. */
final class Rate {

    private static final double NANOS_A_SECOND = TimeUnit.SECONDS.toNanos(1);

    private Rate() {}

    /** @param start a reading of {@link System#nanoTime()} */
    static double since(long start, int count) {
        return count * NANOS_A_SECOND / (System.nanoTime() - start);
    }
}
