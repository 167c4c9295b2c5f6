package org.encommun.event.part;

import java.util.UUID;

/** A feature whose things name things of other features, which are not deleted while one of them does. */
public interface UsageCheck {

    /** Whether something of this feature names the thing with this id, whatever that is. */
    boolean refersTo(UUID id);
}
