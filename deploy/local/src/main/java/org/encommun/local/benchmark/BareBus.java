package org.encommun.local.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A loop around a Kafka client that does nothing else: what the services are compared with, in the same run. */
final class BareBus {

    private final String bootstrapServers;

    BareBus(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** A topic of its own. */
    String newTopic() {
        String topic = "benchmark." + UUID.randomUUID();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.empty(), Optional.empty()))).all().get();
            return topic;
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    /** A state as a service publishes it, at the first version of its aggregate. */
    static ProducerRecord<String, byte[]> event(String topic, String type, String key, String state) {
        ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, state.getBytes(StandardCharsets.UTF_8));
        Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_source", "urn:encommun:benchmark", "ce_type",
                type, "ce_subject", key, "ce_sequence", "%019d".formatted(0), "content-type", "application/json")
                .forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return event;
    }

    /**
     * Sends records as safely as the services do.
     *
     * @return how many a second
     */
    double produce(List<ProducerRecord<String, byte[]>> records) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "acks", "all", "enable.idempotence", true),
                new StringSerializer(),
                new ByteArraySerializer())) {
            long start = System.nanoTime();
            List<Future<?>> sent = new ArrayList<>();
            records.forEach(record -> sent.add(producer.send(record)));
            for (Future<?> acknowledgement : sent) {
                acknowledgement.get();
            }
            return Rate.since(start, records.size());
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    /**
     * Reads as many records of a topic.
     *
     * @return how many a second
     */
    double consume(String topic, int count) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "group.id",
                        "benchmark." + UUID.randomUUID(), "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(topic));
            long start = System.nanoTime();
            for (int read = 0; read < count;) {
                read += consumer.poll(Duration.ofSeconds(1)).count();
            }
            return Rate.since(start, count);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(stop);
    }
}
