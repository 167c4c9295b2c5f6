package org.encommun.event.part;

import java.util.UUID;

/** A feature whose parts refer to parts of other features by id, without a foreign key. */
public interface UsageCheck {

    /** Whether a part of this feature refers to the one with this id, regardless of its kind. */
    boolean refersTo(UUID id);
}
