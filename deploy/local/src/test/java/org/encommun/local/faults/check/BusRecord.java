package org.encommun.local.faults.check;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record on a topic. */
public record BusRecord(ConsumerRecord<String, byte[]> received) {

    /** The header of records that the suite itself has sent; its value says what for. */
    public static final String INJECTED = "injected";

    public String topic() {
        return received.topic();
    }

    public String key() {
        return received.key();
    }

    public Instant time() {
        return Instant.ofEpochMilli(received.timestamp());
    }

    /** When its row of the outbox was written. */
    Instant stored() {
        return OffsetDateTime.parse(header("ce_time")).toInstant();
    }

    /** The version of the aggregate. */
    public long version() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** The state as JSON; empty for a tombstone. */
    public String payload() {
        return received.value() == null ? "" : new String(received.value(), StandardCharsets.UTF_8);
    }

    public boolean isInjected() {
        return received.headers().lastHeader(INJECTED) != null;
    }

    /** @return empty if there is no such header, or it has no value */
    public String header(String name) {
        Header header = received.headers().lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
