package org.encommun.feedback.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.encommun.defaults.feed.PublishedSnapshots.Published;

import io.smallrye.mutiny.subscription.MultiEmitter;

/**
 * One connection. Only the thread of the stream writes to it, so that what it gets is in order and nothing comes twice; how far
 * it has
 * read is told by the thread that writes to the network.
 */
final class Dashboard {

    /** More is not sent before some of it is read, so a dashboard costs no more memory than this many states. */
    static final int MOST_WAITING = 256;
    /** Who reads nothing for so long while that much waits is cut. */
    static final Duration STALLED = Duration.ofSeconds(30);
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(15);

    private final UUID eventId;
    private final MultiEmitter<? super StreamEvent> connection;
    private final Instant until;
    private int waiting;
    private Instant lastSent;
    private Instant lastTaken;
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
        this.lastSent = now;
        this.lastTaken = now;
    }

    /** Sends a state, unless it has it. */
    void send(Published state, Instant now) {
        if (state.position() > position && !connection.isCancelled()) {
            emit(StreamEvent.of(state), now);
            position = state.position();
        }
    }

    /**
     * Cuts who does not read; closes whose time is over; shows all others that the connection lives, if nothing else did of
     * late.
     */
    void tend(Instant now) {
        if (connection.isCancelled()) {
            return;
        }
        if (isStalled(now)) {
            connection.emit(StreamEvent.slowConsumer(position));
            connection.complete();
        } else if (!now.isBefore(until)) {
            connection.complete();
        } else if (Duration.between(lastSent, now).compareTo(SIGN_OF_LIFE) >= 0) {
            emit(StreamEvent.SIGN_OF_LIFE, now);
        }
    }

    private synchronized boolean isStalled(Instant now) {
        return waiting > 0 && Duration.between(lastTaken, now).compareTo(STALLED) >= 0;
    }

    private void emit(StreamEvent event, Instant now) {
        synchronized (this) {
            // with nothing waiting there was nothing to read: the time to read it begins now
            lastTaken = waiting == 0 ? now : lastTaken;
            waiting++;
        }
        lastSent = now;
        connection.emit(event);
    }

    /** The network took one. */
    synchronized void taken(Instant now) {
        waiting--;
        lastTaken = now;
    }

    /** How many more it can be sent now. */
    synchronized int room() {
        return MOST_WAITING - waiting;
    }

    UUID eventId() {
        return eventId;
    }

    /** The last place that it was sent. */
    long position() {
        return position;
    }
}
