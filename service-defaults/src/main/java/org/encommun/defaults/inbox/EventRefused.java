package org.encommun.defaults.inbox;

import java.io.Serial;

/**
 * An event that this service cannot process, even if retried. The message becomes the cause in the dead-letter topic: it
 * contains paths and class names, never values.
 */
public final class EventRefused extends RuntimeException {

    /** A state with many faults names them all. */
    private static final int LONGEST = 1_000;

    @Serial
    private static final long serialVersionUID = 1L;

    EventRefused(String reason) {
        super(reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason);
    }
}
