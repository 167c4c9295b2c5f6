package org.encommun.directory.opposition;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * What came of one batch of a step.
 *
 * @param next where the step goes on; {@code null} at its end
 * @param redacted in how many rows something was redacted
 * @param networks those that had sent it
 * @param waits whether others must finish first, so that there is nothing to do for now
 */
record Batch(String next, long redacted, Collection<UUID> networks, boolean waits) {

    /** There was nothing to redact, and nothing is left of the step. */
    static final Batch END = new Batch(null, 0, Set.of(), false);

    /** Nothing could be done for now. */
    static Batch waiting(String position) {
        return new Batch(position, 0, Set.of(), true);
    }
}
