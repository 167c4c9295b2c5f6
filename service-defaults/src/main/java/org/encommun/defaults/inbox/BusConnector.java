package org.encommun.defaults.inbox;

import java.time.Duration;
import java.util.concurrent.Flow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.spi.Connector;

import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.connector.InboundConnector;
import io.smallrye.reactive.messaging.kafka.KafkaConnector;

/**
 * The Kafka connector with a listener that comes back. The connector's own stream ends for good at the first failure outside a
 * poll, such as a record that it cannot wrap, and then nobody reads; here a new one takes its place, after a pause that grows
 * from failure to failure.
 */
@ApplicationScoped
@Connector(BusConnector.NAME)
public class BusConnector implements InboundConnector {

    static final String NAME = "encommun-bus";

    private final InboundConnector kafka;
    private final ListenerStatus status;
    private final Duration firstPause;
    private final Duration longestPause;

    @Inject
    BusConnector(@Connector(KafkaConnector.CONNECTOR_NAME) KafkaConnector kafka, ListenerStatus status) {
        this(kafka, status, Duration.ofSeconds(1), Duration.ofSeconds(30));
    }

    BusConnector(InboundConnector kafka, ListenerStatus status, Duration firstPause, Duration longestPause) {
        this.kafka = kafka;
        this.status = status;
        this.firstPause = firstPause;
        this.longestPause = longestPause;
    }

    @Override
    public Flow.Publisher<? extends Message<?>> getPublisher(Config channel) {
        return Multi.createFrom().deferred(() -> listen(channel))
                .onFailure().invoke(status::ended)
                .onFailure().retry().withBackOff(firstPause, longestPause).indefinitely();
    }

    private Multi<? extends Message<?>> listen(Config channel) {
        return Multi.createFrom().safePublisher(kafka.getPublisher(channel))
                .onSubscription().invoke(status::listening)
                // a stream of records has no end
                .onCompletion().failWith(() -> new IllegalStateException("the stream of the Kafka connector has ended"));
    }
}
