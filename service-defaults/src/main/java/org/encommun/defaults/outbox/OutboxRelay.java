package org.encommun.defaults.outbox;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/**
 * Sends the events of the outbox in the order of writing. Of all replicas of a service one relay is active: the one that holds
 * an advisory lock of the service's database. When it stops, another takes over within a few seconds.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 2_000;
    private static final long IDLE_MILLIS = 200;
    private static final long STANDBY_MILLIS = 2_000;

    private final KafkaClients clients;
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

    OutboxRelay(KafkaClients clients, BusTopics topics, ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.application.name") String service,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        this.clients = clients;
        this.topics = topics;
        this.mapper = mapper;
        this.source = URI.create("urn:encommun:" + service);
        this.transactionalId = service + ".outbox-relay";
        this.url = url;
        credentials.setProperty("user", user);
        credentials.setProperty("password", password);
        credentials.setProperty("tcpKeepAlive", "true");
        credentials.setProperty("ApplicationName", service + " outbox relay");
        // before a backlog is in its statistics PostgreSQL would sort all of it for each batch, instead of following the index
        credentials.setProperty("options", "-c enable_bitmapscan=off -c enable_seqscan=off");
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
        try (OutboxSender sender = new OutboxSender(outbox, clients.newProducer(transactionalId), source)) {
            active = true;
            while (running) {
                if (sender.send(BATCH) == 0) {
                    signal.tryAcquire(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } finally {
            active = false;
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
