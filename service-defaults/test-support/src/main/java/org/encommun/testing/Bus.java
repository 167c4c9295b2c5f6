package org.encommun.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The bus as seen by another service: tests publish on it in place of the absent services, and read what the service under test
 * publishes.
 */
public final class Bus {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static String bootstrapServers;

    private Bus() {}

    static void use(String servers) {
        bootstrapServers = servers;
    }

    /** Publishes a state as its producer would. */
    public static void publish(String aggregate, String fact, UUID id, long version, Map<String, ?> state) {
        publish(aggregate, fact, id, version, json(state));
    }

    /** Publishes a tombstone as its producer would. */
    public static void publishDeleted(String aggregate, UUID id, long version) {
        publish(aggregate, "deleted", id, version, (String) null);
    }

    private static String json(Map<String, ?> state) {
        try {
            return new ObjectMapper().writeValueAsString(state);
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("not JSON: " + state, impossible);
        }
    }

    /** Publishes any text as a state. */
    public static void publish(String aggregate, String fact, UUID id, long version, String json) {
        send("encommun.%s.v1".formatted(aggregate), id, json == null ? null : json.getBytes(StandardCharsets.UTF_8), Map.of(
                "ce_specversion", "1.0",
                "ce_id", UUID.randomUUID().toString(),
                "ce_source", "urn:encommun:test",
                "ce_type", "org.encommun.%s.%s.v1".formatted(aggregate, fact),
                "ce_subject", id.toString(),
                "ce_sequence", Long.toString(version),
                "content-type", "application/json"));
    }

    /** Sends any record. A header without value is {@code null}. */
    public static void send(String topic, UUID key, byte[] value, Map<String, String> headers) {
        createTopic(topic);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers),
                new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key.toString(), value);
            headers.forEach((name, text) -> message.headers().add(name,
                    text == null ? null : text.getBytes(StandardCharsets.UTF_8)));
            producer.send(message).get();
        } catch (Exception failure) {
            throw new AssertionError("could not send to " + topic, failure);
        }
    }

    /** Topics are created by their owners, and in the test of one service the other owners are absent. */
    private static void createTopic(String topic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            if (!admin.listTopics().names().get().contains(topic)) {
                admin.createTopics(List.of(new NewTopic(topic, Optional.empty(), Optional.empty()))).all().get();
            }
        } catch (Exception failure) {
            throw new AssertionError("could not create " + topic, failure);
        }
    }

    /** Waits until a topic holds a record with this key that meets the condition. */
    public static ConsumerRecord<String, byte[]> await(String topic, UUID key,
            Predicate<ConsumerRecord<String, byte[]>> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            for (ConsumerRecord<String, byte[]> message : read(topic)) {
                if (key.toString().equals(message.key()) && condition.test(message)) {
                    return message;
                }
            }
        }
        throw new AssertionError("no such record of %s on %s within %s".formatted(key, topic, PATIENCE));
    }

    /** All that a topic holds now. */
    public static List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition())).toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < end.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /** A header of a record as text; {@code null} if it has none of that name. */
    public static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
