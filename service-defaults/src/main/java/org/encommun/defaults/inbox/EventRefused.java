package org.encommun.defaults.inbox;

import java.io.Serial;

/**
 * An event that this service cannot take in, and could not by trying again. The message becomes the cause in the dead-letter
 * topic: it
 * names places and classes, never values.
 */
public final class EventRefused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    EventRefused(String reason) {
        super(reason);
    }
}
