package org.encommun.local;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.encommun.embedded.EmbeddedKafka;
import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.StartRefused;
import org.encommun.embedded.TokenIssuer;

/** The whole stack on one machine: PostgreSQL and Kafka of its own, and the four packaged services, which are kept running. */
public final class LocalStack implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LocalStack.class.getName());

    private final Running running;
    private final EmbeddedPostgreSql postgres;
    private final EmbeddedKafka kafka;
    private final TokenIssuer tokens;
    private final Services services;

    private LocalStack(Running running, EmbeddedPostgreSql postgres, EmbeddedKafka kafka, TokenIssuer tokens,
            Services services) {
        this.running = running;
        this.postgres = postgres;
        this.kafka = kafka;
        this.tokens = tokens;
        this.services = services;
    }

    /**
     * Starts everything and returns when every service is ready. It is stopped when this process ends, at the latest.
     *
     * @throws StartRefused if the stack cannot be started; whatever was started is stopped again
     */
    public static LocalStack start(StackOptions options, Progress progress) {
        Running running = new Running(progress);
        try {
            return start(options, progress, running);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "the stack did not start", failure);
            running.close();
            throw failure;
        }
    }

    private static LocalStack start(StackOptions options, Progress progress, Running running) {
        DataDirectory data = running.start(DataDirectory.at(options.data())::lock);
        StartedProcesses processes = new StartedProcesses(data.processes());
        ...
    }
}
