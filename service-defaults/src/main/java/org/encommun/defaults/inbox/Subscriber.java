package org.encommun.defaults.inbox;

import java.util.UUID;

/**
 * Takes in the states of one kind of foreign aggregate. A service declares one for each kind it keeps a copy of, with a record
 * of
 * the few members it needs; members that it does not name are passed over.
 *
 * <p>
 * Called in a transaction, once per new version; what it writes is committed together with the note that the version came in.
 */
public interface Subscriber<T> {

    /** The aggregate in the words of its producer, such as {@code event}. */
    String aggregate();

    /** The record that a state is read as; its constraints tell what this service cannot do without. */
    Class<T> state();

    /** Keeps the new state. */
    void changed(UUID id, T state);

    /** Forgets what is gone. */
    void deleted(UUID id);
}
