package org.encommun.feedback.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.encommun.defaults.feed.PublishedSnapshots.Published;

import io.smallrye.mutiny.subscription.MultiEmitter;

/**
 * The connection of one dashboard. Only the thread of the stream sends, so events are in order and none comes twice; the
 * thread that
 * writes to the network reports what was taken.
 */
final class Dashboard {

    /** No more events wait for a dashboard than this, which bounds the memory that it costs. */
    static final int MAX_WAITING = 256;
    /** A dashboard that takes nothing for this long while events wait is disconnected. */
    static final Duration STALLED = Duration.ofSeconds(30);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final UUID eventId;
    private final MultiEmitter<? super StreamEvent> connection;
    private final Instant until;
    private int waiting;
    private Instant lastSent;
    private Instant lastTaken;
    private long position;

    /**
     * @param position the position after which it resumes
     * @param until when it is closed, so that it reconnects, perhaps to another replica
     */
    Dashboard(UUID eventId, long position, MultiEmitter<? super StreamEvent> connection, Instant now, Instant until) {
        this.eventId = eventId;
        this.position = position;
        this.connection = connection;
        this.until = until;
        this.lastSent = now;
        this.lastTaken = now;
    }

    /** Sends a snapshot, unless it was sent before. */
    void send(Published snapshot, Instant now) {
        if (snapshot.position() > position && !connection.isCancelled()) {
            emit(StreamEvent.of(snapshot), now);
            position = snapshot.position();
        }
    }

    /** Disconnects a stalled dashboard, closes one whose time is over, and sends a heartbeat to one without recent events. */
    void maintain(Instant now) {
        if (connection.isCancelled()) {
            return;
        }
        if (isStalled(now)) {
            connection.emit(StreamEvent.slowConsumer(position));
            connection.complete();
        } else if (!now.isBefore(until)) {
            connection.complete();
        } else if (Duration.between(lastSent, now).compareTo(HEARTBEAT) >= 0) {
            emit(StreamEvent.HEARTBEAT, now);
        }
    }

    private synchronized boolean isStalled(Instant now) {
        return waiting > 0 && Duration.between(lastTaken, now).compareTo(STALLED) >= 0;
    }

    private void emit(StreamEvent event, Instant now) {
        synchronized (this) {
            // while nothing waited there was nothing to take: the time to take this event begins now
            lastTaken = waiting == 0 ? now : lastTaken;
            waiting++;
        }
        lastSent = now;
        connection.emit(event);
    }

    /** The network took an event. */
    synchronized void taken(Instant now) {
        waiting--;
        lastTaken = now;
    }

    /** How many more events may be sent now. */
    synchronized int capacity() {
        return MAX_WAITING - waiting;
    }

    UUID eventId() {
        return eventId;
    }

    /** The position of the last snapshot sent. */
    long position() {
        return position;
    }
}
