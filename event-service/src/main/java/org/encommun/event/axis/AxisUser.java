package org.encommun.event.axis;

import java.util.UUID;

/** A feature whose things name axes of work: an axis is not deleted while one of them does. */
public interface AxisUser {

    /** Whether something of this feature names the axis. */
    boolean uses(UUID axisId);
}
