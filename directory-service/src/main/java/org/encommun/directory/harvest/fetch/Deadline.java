package org.encommun.directory.harvest.fetch;

import java.time.Duration;

/** Until when something may take. Measured by a clock that no setting of the time moves. */
final class Deadline {

    private final long end;

    Deadline(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    long nanosLeft() {
        return Math.max(0, end - System.nanoTime());
    }

    boolean isOver() {
        return nanosLeft() == 0;
    }
}
