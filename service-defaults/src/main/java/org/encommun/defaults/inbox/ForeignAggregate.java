package org.encommun.defaults.inbox;

import java.util.UUID;

/**
 * Which aggregate of another service.
 *
 * @param kind the aggregate in the words of its producer, such as {@code actor}; aggregates of different kinds may have the same id
 */
record ForeignAggregate(String kind, UUID id) {

    static ForeignAggregate of(ReceivedEvent event) {
        return new ForeignAggregate(event.aggregate(), event.aggregateId());
    }
}
