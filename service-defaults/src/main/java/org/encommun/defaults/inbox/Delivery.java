package org.encommun.defaults.inbox;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;

/**
 * An event with the state as its subscriber reads it.
 *
 * @param message the record that brought it
 * @param trace the trace of the request that caused it
 * @param state {@code null} where the aggregate was deleted
 */
record Delivery<T>(ConsumerRecord<String, byte[]> message, ReceivedEvent event, Context trace, Subscriber<T> subscriber,
        T state) {

    /** Lets the subscriber process the event, as part of the trace of the request that caused it. */
    @SuppressWarnings("try") // the scope only needs to be closed
    void process() {
        try (Scope causedBy = trace.makeCurrent()) {
            if (state == null) {
                subscriber.deleted(event.aggregateId());
            } else {
                subscriber.changed(event.aggregateId(), state);
            }
        }
    }

    /**
     * The newest event of each aggregate, in the order of these. The state is complete, so the older ones add nothing: what remains
     * is what compaction of the topic would leave.
     */
    static List<Delivery<?>> newest(Collection<Delivery<?>> deliveries) {
        Map<ForeignAggregate, Delivery<?>> newest = new LinkedHashMap<>();
        for (Delivery<?> delivery : deliveries) {
            ForeignAggregate aggregate = ForeignAggregate.of(delivery.event);
            Delivery<?> earlier = newest.get(aggregate);
            if (earlier == null || earlier.event.version() < delivery.event.version()) {
                newest.remove(aggregate); // so that it takes the place of the later one
                newest.put(aggregate, delivery);
            }
        }
        return List.copyOf(newest.values());
    }
}
