package org.encommun.defaults.deadletter;

import java.util.OptionalLong;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Measures how many dead letters wait. */
@ApplicationScoped
class DeadLetterCount {

    private static final Logger LOG = Logger.getLogger(DeadLetterCount.class);

    private final DeadLetters deadLetters;
    private volatile OptionalLong waiting = OptionalLong.empty();

    DeadLetterCount(DeadLetters deadLetters, MeterRegistry meters) {
        this.deadLetters = deadLetters;
        meters.gauge("encommun.dead.letters.waiting", this, count -> count.waiting.isPresent()
                ? count.waiting.getAsLong()
                : Double.NaN);
    }

    /** The bus may be away, and the topic not created yet; then the last number stands. */
    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        try {
            waiting = OptionalLong.of(deadLetters.count());
        } catch (Refusal | IllegalStateException away) {
            LOG.debugf("dead letters not counted: %s", away.toString());
        }
    }

    /** How many waited when they were last counted, some seconds ago; empty before the first time. */
    OptionalLong waiting() {
        return waiting;
    }
}
