package org.encommun.defaults.inbox;

import java.io.Serial;

/** The service stops: what is not processed yet stays unacknowledged, for another replica or the next start. */
final class ListenerStopped extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    ListenerStopped() {
        super("the service stops");
    }
}
