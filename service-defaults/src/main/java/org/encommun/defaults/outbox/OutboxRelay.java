package org.encommun.defaults.outbox;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Sends the events of the outbox in the order of writing. Of all replicas of a service one relay is active: the one that holds
 * an advisory lock of the service's database. When it stops, another takes over within a few seconds.
 *
 * <p>
 * A relay that was paused, or whose broker was, does not know that it was replaced, and its last events may still be on their way.
 * Therefore it sends in Kafka transactions under one transactional id: its successor's first act makes the broker refuse them.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;
    private static final long IDLE_MILLIS = 200;
    private static final long STANDBY_MILLIS = 2_000;

    private final ProducerSettings settings;
    private final BusTopics topics;
    private final ObjectMapper mapper;
    private final URI source;
    private final String transactionalId;
    private final String url;
    private final Properties credentials = new Properties();
    private final Semaphore signal = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "outbox-relay");
    private volatile boolean running = true;
    private volatile boolean active;

    OutboxRelay(ProducerSettings settings, BusTopics topics, ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.settings = settings;
        this.topics = topics;
        this.mapper = mapper;
        this.source = URI.create("urn:encommun:" + service);
        this.transactionalId = service + ".outbox-relay";
        this.url = url;
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        credentials.setProperty("tcpKeepAlive", "true");
        credentials.setProperty("ApplicationName", service + " outbox relay");
    }

    void start(@Observes StartupEvent started) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        signal.release();
        thread.join(TimeUnit.SECONDS.toMillis(5));
    }

    /** Called after a commit, so that the relay sends at once instead of at its next poll. */
    void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /** Whether this replica's relay is the one that sends. */
    public boolean isActive() {
        return active;
    }

    private void run() {
        while (running) {
            try (Connection connection = DriverManager.getConnection(url, credentials)) {
                topics.create();
                OutboxTable outbox = new OutboxTable(connection, mapper);
                awaitLock(outbox);
                relay(outbox);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception failure) {
                // whatever the cause, the rows are still there: log it once per attempt and continue
                LOG.warnf("outbox relay interrupted, retries shortly: %s", failure.toString());
                pause(1_000);
            }
        }
    }

    private void awaitLock(OutboxTable outbox) throws SQLException {
        while (running && !outbox.tryLock()) {
            pause(STANDBY_MILLIS);
        }
    }

    private void relay(OutboxTable outbox) throws SQLException, InterruptedException {
        KafkaProducer<String, byte[]> producer = settings.newProducer(transactionalId);
        try {
            // from here on Kafka refuses what an earlier relay, or an earlier producer of this one, may still be sending
            producer.initTransactions();
            active = true;
            while (running) {
                if (publish(outbox, producer, outbox.unpublished(BATCH)) < BATCH) {
                    signal.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } finally {
            active = false;
            // what is still unsent would arrive after events that its successor has sent
            producer.close(Duration.ZERO);
        }
    }

    /**
     * Sends a batch and waits for all of it. After a failure nothing of the batch counts as sent: the caller starts over with a new
     * producer, so that no event overtakes an earlier one of its aggregate.
     */
    private int publish(OutboxTable outbox, KafkaProducer<String, byte[]> producer, List<OutboxRecord> batch)
            throws SQLException {
        if (batch.isEmpty()) {
            return 0;
        }
        Map<OutboxRecord, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        try {
            producer.beginTransaction();
            batch.forEach(event -> sent.put(event, producer.send(event.toCloudEvent(source))));
            producer.commitTransaction();
        } catch (KafkaException failure) {
            parkRefused(outbox, sent);
            throw failure;
        }
        outbox.markPublished(batch);
        return batch.size();
    }

    /** An event that Kafka will never accept blocks the later ones of its aggregate only. */
    private static void parkRefused(OutboxTable outbox, Map<OutboxRecord, Future<RecordMetadata>> sent) throws SQLException {
        for (var entry : sent.entrySet()) {
            Optional<Throwable> refusal = failure(entry.getValue())
                    .filter(cause -> cause instanceof RecordTooLargeException || cause instanceof SerializationException);
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

    private void pause(long millis) {
        try {
            signal.tryAcquire(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
