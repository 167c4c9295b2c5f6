package org.encommun.defaults.inbox;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Scope;
import io.smallrye.reactive.messaging.annotations.Blocking;

/**
 * Reads the topics of the channel {@code inbox}, one event after another per partition. The offset is committed after the
 * database transaction. While the database is unavailable, the listener waits; an event that itself fails is retried a few
 * times, then sent to the dead-letter topic.
 */
@ApplicationScoped
public class BusListener {

    private static final Logger LOG = Logger.getLogger(BusListener.class);
    private static final int ATTEMPTS = 3;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Inbox inbox;
    private final MeterRegistry meters;
    private final OpenTelemetry telemetry;

    BusListener(Inbox inbox, MeterRegistry meters, OpenTelemetry telemetry) {
        this.inbox = inbox;
        this.meters = meters;
        this.telemetry = telemetry;
    }

    @Incoming("inbox")
    @SuppressWarnings("try") // the scope only needs to be closed
    @Blocking
    void receive(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        // processing belongs to the trace of the request that caused the event
        try (Scope trace = ReceivedEvent.trace(message, telemetry).makeCurrent()) {
            if (message.headers().lastHeader("ce_type") == null && message.value() == null) {
                return; // an operator's tombstone has a key and no version, so it cannot be ordered
            }
            process(ReceivedEvent.of(message));
        } catch (EventRefused refused) {
            meters.counter("encommun.inbox.dead.letters").increment();
            LOG.warnf("event to dead letters: topic=%s partition=%d offset=%d cause=%s", message.topic(),
                    message.partition(),
                    message.offset(), refused.getMessage());
            throw refused;
        }
    }

    private void process(ReceivedEvent event) throws InterruptedException {
        for (int attempt = 1;; attempt++) {
            try {
                inbox.process(event);
                return;
            } catch (EventRefused refused) {
                throw refused;
            } catch (Exception failure) {
                if (DatabaseAway.is(failure)) {
                    LOG.warnf("database unavailable, event %s waits: %s", event.id(), failure.getClass().getSimpleName());
                    attempt = 0;
                } else if (attempt >= ATTEMPTS) {
                    LOG.errorf(failure, "event %s of aggregate %s fails", event.id(), event.aggregate());
                    throw new EventRefused("handling failed: " + root(failure).getClass().getName());
                }
                Thread.sleep(PAUSE.toMillis());
            }
        }
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
