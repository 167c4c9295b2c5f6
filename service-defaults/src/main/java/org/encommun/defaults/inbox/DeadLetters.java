package org.encommun.defaults.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.defaults.outbox.BusTopics;
import org.encommun.defaults.outbox.ProducerSettings;

import io.smallrye.common.annotation.Identifier;

/**
 * Replays the dead letters of this service once the cause of their failure is fixed.
 *
 * <p>
 * They are sent to a topic that only this service reads: on the original topic all other consumers would receive them again,
 * and, since it is compacted, an old state would replace the latest.
 */
@ApplicationScoped
public class DeadLetters {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ProducerSettings producers;
    private final Map<String, Object> broker;
    private final String service;

    DeadLetters(ProducerSettings producers, @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producers = producers;
        this.broker = broker;
        this.service = service;
    }

    /**
     * Replays every dead letter that was not replayed before.
     *
     * @return how many
     */
    public int replay() throws ExecutionException, InterruptedException {
        try (KafkaConsumer<String, byte[]> consumer = consumer();
                KafkaProducer<String, byte[]> producer = producers.newProducer()) {
            List<TopicPartition> partitions = consumer.partitionsFor(BusTopics.deadLetters(service), PATIENCE).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> end = consumer.endOffsets(partitions, PATIENCE);
            int moved = 0;
            while (partitions.stream().anyMatch(partition -> consumer.position(partition, PATIENCE) < end.get(partition))) {
                moved += move(consumer.poll(Duration.ofSeconds(1)), producer);
                consumer.commitSync(PATIENCE);
            }
            return moved;
        }
    }

    private int move(ConsumerRecords<String, byte[]> letters, KafkaProducer<String, byte[]> producer)
            throws ExecutionException, InterruptedException {
        List<Future<?>> sent = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> letter : letters) {
            ProducerRecord<String, byte[]> again = new ProducerRecord<>(BusTopics.replay(service), letter.key(),
                    letter.value());
            for (Header header : letter.headers()) {
                if (!header.key().startsWith("dead-letter-")) {
                    again.headers().add(header);
                }
            }
            sent.add(producer.send(again));
        }
        for (Future<?> acknowledgement : sent) {
            acknowledgement.get();
        }
        return sent.size();
    }

    private KafkaConsumer<String, byte[]> consumer() {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put("group.id", service + ".replay");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
