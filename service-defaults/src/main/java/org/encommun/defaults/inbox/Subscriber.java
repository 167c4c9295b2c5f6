package org.encommun.defaults.inbox;

import java.util.UUID;

/**
 * Processes the states of one kind of foreign aggregate. A service declares one for each kind that it needs, with a record of
 * the members it uses; other members are ignored.
 *
 * <p>
 * Called in a transaction, once for each new version; what it writes is committed together with the record of that version.
 */
public interface Subscriber<T> {

    /** The aggregate in the words of its producer, such as {@code event}. */
    String aggregate();

    /** The record that a state is read as; its constraints state what this service requires. */
    Class<T> state();

    /** Processes the new state. */
    void changed(UUID id, T state);

    /** Processes the tombstone of an aggregate. */
    void deleted(UUID id);
}
