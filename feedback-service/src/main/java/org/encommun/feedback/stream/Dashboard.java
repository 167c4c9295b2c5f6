package org.encommun.feedback.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.encommun.defaults.feed.PublishedStates.Published;

import io.smallrye.mutiny.subscription.MultiEmitter;

/**
 * One connection. Only the thread of the stream writes to it, so that what it gets is in order and nothing comes twice; how far it has
 * read is told by the thread that writes to the network.
 */
final class Dashboard {

    /** A dashboard that lets more than this wait is cut, so that it costs no more memory than this. */
    static final int MOST_WAITING = 1_000;
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final UUID eventId;
    private final MultiEmitter<? super StreamEvent> connection;
    private final Instant until;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicReference<Instant> lastSent;
    private long position;

    /**
     * @param position the place from which it resumes
     * @param until when it is closed, for it to come back over another path
     */
    Dashboard(UUID eventId, long position, MultiEmitter<? super StreamEvent> connection, Instant now, Instant until) {
        this.eventId = eventId;
        this.position = position;
        this.connection = connection;
        this.until = until;
        this.lastSent = new AtomicReference<>(now);
    }

    /** Sends a state, unless it has it. */
    void send(Published state, Instant now) {
        if (state.position() <= position || isClosed()) {
            return;
        }
        if (waiting.get() >= MOST_WAITING) {
            connection.emit(StreamEvent.slowConsumer(position));
            connection.complete();
            return;
        }
        emit(StreamEvent.of(state), now);
        position = state.position();
    }

    /** Shows that the connection lives, if nothing else did of late, and closes it when its time is over. */
    void tend(Instant now) {
        if (isClosed()) {
            return;
        }
        if (!now.isBefore(until)) {
            connection.complete();
        } else if (Duration.between(lastSent.get(), now).compareTo(SIGN_OF_LIFE) >= 0) {
            emit(StreamEvent.SIGN_OF_LIFE, now);
        }
    }

    private void emit(StreamEvent event, Instant now) {
        waiting.incrementAndGet();
        connection.emit(event);
        lastSent.set(now);
    }

    /** The network took one. */
    void taken() {
        waiting.decrementAndGet();
    }

    /** How many more it may be sent before it is cut. */
    int room() {
        return MOST_WAITING - waiting.get();
    }

    boolean isClosed() {
        return connection.isCancelled();
    }

    UUID eventId() {
        return eventId;
    }

    /** The last place that it was sent. */
    long position() {
        return position;
    }
}
