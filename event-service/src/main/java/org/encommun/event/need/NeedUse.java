package org.encommun.event.need;

import java.util.UUID;

/** A feature whose things take needs up; declared as a bean, it is asked before a need is deleted. */
public interface NeedUse {

    /** Whether one of its things takes the need up. */
    boolean takesUp(UUID needId);
}
