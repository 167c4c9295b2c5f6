package org.encommun.local.faults.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.apache.kafka.common.TopicPartition;
import org.encommun.local.LocalStack;
import org.encommun.local.faults.workload.Replicas;

/** How far the events are from their owners to their readers. */
public final class Propagation {

    private final LocalStack stack;
    private final Bus bus;

    public Propagation(LocalStack stack) {
        this.stack = stack;
        this.bus = new Bus(stack.bootstrapServers());
    }

    /**
     * Whether every event that was stored in a period is published and has been taken in by all its readers.
     *
     * @throws Database.Unavailable
     */
    public boolean isEverythingReceived(Instant from, Instant to) {
        for (String owner : Replicas.SERVICES) {
            if (Database.of(stack, owner)
                    .number("select count(*) from outbox where published_at is null and created_at between '%s' and '%s'"
                            .formatted(from, to)) > 0) {
                return false;
            }
        }
        return Readers.ALL.stream().allMatch(kind -> isReceived(kind, from, to));
    }

    private boolean isReceived(Readers kind, Instant from, Instant to) {
        Map<String, Long> stored = Database.of(stack, kind.owner()).numbers(
                """
                        select key::text, max(version) from outbox where topic = '%s' and created_at between '%s' and '%s' group by key"""
                        .formatted(kind.topic(), from, to));
        return kind.services().stream().allMatch(reader -> {
            Map<String, Long> taken = Database.of(stack, reader)
                    .numbers(
                            "select aggregate_id::text, version from inbox where aggregate = '%s'".formatted(kind.aggregate()));
            return stored.entrySet().stream().allMatch(row -> taken.getOrDefault(row.getKey(), -1L) >= row.getValue());
        });
    }

    /** Whether all readers have done with all records, those included that have no effect. */
    public boolean isEverythingRead() {
        for (Readers kind : Readers.ALL) {
            List<BusRecord> records = bus.committed(kind.topic());
            for (String reader : kind.services()) {
                Map<TopicPartition, Long> positions = bus.positions(reader);
                if (records.stream().anyMatch(last -> positions.getOrDefault(
                        new TopicPartition(kind.topic(), last.received().partition()), 0L) <= last.received().offset())) {
                    return false;
                }
            }
        }
        return true;
    }
}
