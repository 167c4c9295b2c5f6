package org.encommun.local.benchmark;

/** How long an action takes, in nanoseconds. */
final class Durations {

    private Durations() {}

    static long of(Runnable action) {
        long start = System.nanoTime();
        action.run();
        return System.nanoTime() - start;
    }

    /** Repeats an action, first without measuring as a warm-up, then with measuring. */
    static long[] of(int warmUp, int measured, Runnable action) {
        for (int i = 0; i < warmUp; i++) {
            action.run();
        }
        long[] nanos = new long[measured];
        for (int i = 0; i < measured; i++) {
            nanos[i] = of(action);
        }
        return nanos;
    }
}
