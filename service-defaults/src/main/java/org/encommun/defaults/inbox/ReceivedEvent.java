package org.encommun.defaults.inbox;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;

/**
 * A CloudEvent received over Kafka in binary mode.
 *
 * @param id the id of the event, the same on every delivery
 * @param aggregate the kind of aggregate
 * @param aggregateId which aggregate
 * @param version the aggregate's version after the fact
 * @param data the state as JSON; {@code null} where the aggregate was deleted
 */
record ReceivedEvent(UUID id, String aggregate, UUID aggregateId, long version, byte[] data) {

    private static final Pattern TYPE = Pattern.compile("org\\.encommun\\.([a-z-]+)\\.[a-z-]+\\.v\\d+");

    private static final TextMapGetter<Map<String, String>> GETTER = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public String get(Map<String, String> headers, String name) {
            return headers.get(name);
        }
    };

    /** @throws EventRefused if an attribute is missing or malformed */
    static ReceivedEvent of(ConsumerRecord<String, byte[]> message) {
        Matcher type = TYPE.matcher(attribute(message, "ce_type"));
        if (!type.matches()) {
            throw new EventRefused("ce_type is not one of ours");
        }
        try {
            return new ReceivedEvent(UUID.fromString(attribute(message, "ce_id")), type.group(1),
                    UUID.fromString(attribute(message, "ce_subject")), Long.parseLong(attribute(message, "ce_sequence")),
                    message.value());
        } catch (IllegalArgumentException malformed) {
            throw new EventRefused("ce_id, ce_subject or ce_sequence is malformed");
        }
    }

    private static String attribute(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        if (header == null || header.value() == null) {
            throw new EventRefused(name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The producer's trace (W3C Trace Context); the root where there is none. */
    static Context trace(ConsumerRecord<String, byte[]> message, OpenTelemetry telemetry) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : message.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), StandardCharsets.UTF_8));
            }
        }
        return telemetry.getPropagators().getTextMapPropagator().extract(Context.root(), headers, GETTER);
    }
}
