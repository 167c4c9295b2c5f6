package org.encommun.event.part;

import java.util.UUID;

/** A feature whose parts refer to parts of other features by id, where no foreign key says so. */
public interface UsageCheck {

    /** Whether a part of this feature refers to the one with this id, whatever kind that is of. */
    boolean refersTo(UUID id);
}
