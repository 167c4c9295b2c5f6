package org.encommun.defaults.inbox;

import java.util.Set;
import java.util.UUID;

/**
 * Processes the states of one kind of foreign aggregate. A service declares one for each kind that it needs, with a record of
 * the members it uses; other members are ignored.
 *
 * <p>
 * Called in a transaction, with versions in ascending order; what it writes is committed together with the record of that
 * version. Of several new versions only the latest may be given, as after compaction of the topic.
 */
public interface Subscriber<T> {

    /** The aggregate in the words of its producer, such as {@code event}. */
    String aggregate();

    /** The record that a state is read as; its constraints state what this service requires. */
    Class<T> state();

    /**
     * Whether it writes nothing but the copy of the aggregate. Then events of many aggregates are processed in one transaction,
     * which keeps no request waiting and waits for none.
     */
    default boolean keepsCopiesOnly() {
        return false;
    }

    /** Called before the new states of these aggregates, in their transaction, to load at once what they need. */
    default void prepare(Set<UUID> ids) {
        // by default each state loads what it needs
    }

    /** Processes the new state. */
    void changed(UUID id, T state);

    /** Processes the tombstone of an aggregate. */
    void deleted(UUID id);
}
