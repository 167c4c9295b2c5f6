package org.encommun.defaults.outbox;

import java.util.UUID;

/**
 * The public state of an aggregate as it is published on the bus, always complete, so that a consumer can be rebuilt from the
 * topic alone. It holds ids, kinds and counts, and no name, mail address, token or free text of a person.
 */
public interface Snapshot {

    /** The id of the aggregate, which is the key of the record. */
    UUID id();

    /** The version of the aggregate: larger with each change. */
    long version();

    /** The key by which live streams select this state, such as the event that it belongs to; {@code null} for none. */
    default UUID scope() {
        return null;
    }
}
