package org.encommun.defaults.deadletter;

import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.errors.ApiException;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;

/** Measures how many dead letters wait. */
@ApplicationScoped
public class DeadLetterCount {

    private static final Logger LOG = Logger.getLogger(DeadLetterCount.class);

    private final DeadLetters deadLetters;
    private final AtomicLong waiting;

    DeadLetterCount(DeadLetters deadLetters, MeterRegistry meters) {
        this.deadLetters = deadLetters;
        this.waiting = meters.gauge("encommun.dead.letters.waiting", new AtomicLong());
    }

    /** The bus may be away, and the topic not created yet; then the last number stands. */
    @Scheduled(every = "10s")
    void measure() {
        try {
            waiting.set(deadLetters.count());
        } catch (ApiException | IllegalStateException away) {
            LOG.debugf("dead letters not counted: %s", away.toString());
        }
    }

    /** How many waited when they were last counted, at most a few seconds ago. */
    public long waiting() {
        return waiting.get();
    }
}
