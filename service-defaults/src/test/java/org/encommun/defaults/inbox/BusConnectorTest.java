package org.encommun.defaults.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.Multi;

class BusConnectorTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ListenerStatus status = new ListenerStatus(meters);

    @Test
    void aListenerThatFailsStartsAgain() {
        var streams = streams(() -> Multi.createBy().concatenating().streams(Multi.createFrom().item(Message.of("first")),
                Multi.createFrom().failure(new NullPointerException("a header without value"))),
                () -> Multi.createFrom().failure(new IllegalStateException("the broker is away")),
                () -> unending("second"));

        assertThat(received(streams, 2)).containsExactly("first", "second");
        assertThat(meters.counter("encommun.inbox.listener.ends").count()).isEqualTo(2);
        assertThat(status.isListening()).isTrue();
    }

    @Test
    void aListenerThatEndsWithoutFailureStartsAgain() {
        var streams = streams(() -> Multi.createFrom().item(Message.of("first")), () -> unending("second"));

        assertThat(received(streams, 2)).containsExactly("first", "second");
    }

    @Test
    void whileItCannotStartTheStatusNamesTheObstacle() {
        status.ended(new IllegalStateException("the broker is away"));

        assertThat(status.isListening()).isFalse();
        assertThat(status.obstacle()).isEqualTo("IllegalStateException");
        assertThat(meters.get("encommun.inbox.listening").gauge().value()).isZero();
    }

    private List<Object> received(Supplier<Multi<Message<?>>> streams, int count) {
        BusConnector connector = new BusConnector(channel -> streams.get(), status, Duration.ofMillis(5),
                Duration.ofMillis(20));
        Flow.Publisher<? extends Message<?>> publisher = connector.getPublisher(null);
        return Multi.createFrom().publisher(publisher).select().first(count).<Object>map(Message::getPayload).collect().asList()
                .await().atMost(Duration.ofSeconds(20));
    }

    private static Multi<Message<?>> unending(String payload) {
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(Message.of(payload)),
                Multi.createFrom().nothing());
    }

    /** What the Kafka connector gives at each of its starts. */
    @SafeVarargs
    private static Supplier<Multi<Message<?>>> streams(Supplier<Multi<? extends Message<?>>>... inTurn) {
        AtomicInteger start = new AtomicInteger();
        return () -> inTurn[start.getAndIncrement()].get().map(message -> message);
    }
}
