package org.encommun.defaults.inbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.defaults.outbox.BusTopics;
import org.encommun.defaults.outbox.KafkaClients;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Puts records aside that this service cannot process. The headers that tell why have the names which the Kafka connector of
 * SmallRye Reactive Messaging uses, so that its users know them.
 */
@ApplicationScoped
public class DeadLetterTopic {

    /** What the headers that are added here begin with. */
    public static final String HEADERS = "dead-letter-";
    /** The header with the cause. */
    public static final String CAUSE = HEADERS + "reason";
    /** The header with the topic on which the record was published. */
    public static final String TOPIC = HEADERS + "topic";

    private static final Logger LOG = Logger.getLogger(DeadLetterTopic.class);

    private final KafkaClients clients;
    private final String topic;
    private final Counter added;

    DeadLetterTopic(KafkaClients clients, MeterRegistry meters,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.clients = clients;
        this.topic = BusTopics.deadLetters(service);
        this.added = meters.counter("encommun.inbox.dead.letters");
    }

    /**
     * Adds dead letters, and returns when Kafka has acknowledged them.
     *
     * @throws IllegalStateException if Kafka has not; some may be there, and adding them again is harmless
     */
    void add(List<DeadLetter> letters) throws InterruptedException {
        if (letters.isEmpty()) {
            return;
        }
        try (KafkaProducer<String, byte[]> producer = clients.newDeadLetterProducer()) {
            List<Future<?>> sent = new ArrayList<>();
            for (DeadLetter letter : letters) {
                Future<?> acknowledgement = producer.send(toRecord(letter));
                if (acknowledgement.isDone()) {
                    acknowledgement.get(); // it failed, and the next ones would wait as long
                }
                sent.add(acknowledgement);
            }
            for (Future<?> acknowledgement : sent) {
                acknowledgement.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("dead letters could not be put aside", failure.getCause());
        }
        letters.forEach(this::tell);
    }

    private ProducerRecord<String, byte[]> toRecord(DeadLetter letter) {
        ConsumerRecord<String, byte[]> message = letter.message();
        ProducerRecord<String, byte[]> dead = new ProducerRecord<>(topic, message.key(), message.value());
        for (Header header : message.headers()) {
            dead.headers().add(header);
        }
        put(dead.headers(), CAUSE, letter.cause());
        put(dead.headers(), TOPIC, message.topic());
        put(dead.headers(), HEADERS + "partition", Integer.toString(message.partition()));
        put(dead.headers(), HEADERS + "offset", Long.toString(message.offset()));
        return dead;
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private void tell(DeadLetter letter) {
        added.increment();
        LOG.warnf("event to dead letters: topic=%s partition=%d offset=%d cause=%s", letter.message().topic(),
                letter.message().partition(), letter.message().offset(), letter.cause());
    }
}
