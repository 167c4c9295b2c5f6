package org.encommun.defaults.outbox;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * One row of the outbox.
 *
 * @param id its place in the order of writing
 * @param trace the headers of the trace in which the fact was stored
 * @param payload the state as JSON, {@code null} for a tombstone
 */
record OutboxRecord(long id, UUID eventId, String topic, UUID key, long version, String type, OffsetDateTime createdAt,
        Map<String, String> trace, String payload) {

    /** The CloudEvents extension orders sequences as text, so they have the 19 digits of the largest version. */
    private static final int SEQUENCE_DIGITS = 19;

    /** The record in the Kafka binary mode of CloudEvents 1.0: attributes as headers, data unchanged. */
    ProducerRecord<String, byte[]> toCloudEvent(URI source) {
        byte[] data = payload == null ? null : payload.getBytes(StandardCharsets.UTF_8);
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key.toString(), data);
        Headers headers = event.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", eventId.toString());
        put(headers, "ce_source", source.toString());
        put(headers, "ce_type", type);
        put(headers, "ce_subject", key.toString());
        put(headers, "ce_time", createdAt.toString());
        put(headers, "ce_dataschema", "urn:encommun:contract:" + topic.substring("encommun.".length()));
        String digits = Long.toString(version);
        put(headers, "ce_sequence", "0".repeat(SEQUENCE_DIGITS - digits.length()) + digits);
        put(headers, "ce_partitionkey", key.toString());
        put(headers, "content-type", "application/json");
        trace.forEach((name, value) -> put(headers, name, value));
        return event;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
