package org.encommun.defaults.outbox;

import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;

/**
 * Sends the events of the outbox, for as long as nothing fails. After a failure there must be a new one, so that no event
 * overtakes an earlier one of its aggregate.
 *
 * <p>
 * A relay that was paused, or whose broker was, does not know that it was replaced, and its last events may still be on their way.
 * Therefore events are sent in Kafka transactions under one transactional id: the first act of a new sender makes the broker refuse
 * what earlier ones have not committed.
 */
final class OutboxSender implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxSender.class);

    private final OutboxTable outbox;
    private final KafkaProducer<String, byte[]> producer;
    private final URI source;

    /**
     * @param producer a transactional one, which this closes
     * @throws KafkaException if the broker does not answer
     */
    OutboxSender(OutboxTable outbox, KafkaProducer<String, byte[]> producer, URI source) {
        this.outbox = outbox;
        this.producer = producer;
        this.source = source;
        try {
            producer.initTransactions();
        } catch (KafkaException failure) {
            close();
            throw failure;
        }
    }

    /**
     * Sends the oldest waiting events and waits for all of them.
     *
     * @return how many
     * @throws KafkaException if one was not sent; then none of them counts as sent
     */
    int send(int limit) throws SQLException {
        List<OutboxRecord> batch = outbox.unpublished(limit);
        if (!batch.isEmpty()) {
            Map<OutboxRecord, Future<RecordMetadata>> sent = new LinkedHashMap<>();
            try {
                producer.beginTransaction();
                batch.forEach(event -> sent.put(event, producer.send(event.toCloudEvent(source))));
                producer.commitTransaction();
            } catch (KafkaException failure) {
                parkRefused(sent);
                throw failure;
            }
            outbox.markPublished(batch);
        }
        return batch.size();
    }

    /** An event that Kafka will never accept blocks the later ones of its aggregate only. */
    private void parkRefused(Map<OutboxRecord, Future<RecordMetadata>> sent) throws SQLException {
        for (var entry : sent.entrySet()) {
            Optional<Throwable> refusal = failure(entry.getValue())
                    .filter(RecordTooLargeException.class::isInstance);
            if (refusal.isPresent()) {
                OutboxRecord event = entry.getKey();
                String cause = refusal.get().getClass().getSimpleName();
                outbox.park(event, cause);
                LOG.errorf("event %s of %s not sent: %s; parked", event.eventId(), event.topic(), cause);
            }
        }
    }

    private static Optional<Throwable> failure(Future<RecordMetadata> sent) {
        if (!sent.isDone()) {
            return Optional.empty();
        }
        try {
            sent.get();
            return Optional.empty();
        } catch (ExecutionException failure) {
            return Optional.of(failure.getCause());
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("a completed future does not wait", impossible);
        }
    }

    /** What is still unsent is dropped: it would arrive after events that the successor has sent. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
