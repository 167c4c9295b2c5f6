package org.encommun.feedback.stream;

import org.encommun.defaults.feed.PublishedSnapshots.Published;

/**
 * An event of the stream, as a dashboard receives it.
 *
 * @param id the position to resume from; {@code null} for an event without one
 * @param name the CloudEvents type of what happened
 * @param data the new state as JSON; {@code null} for a heartbeat
 */
record StreamEvent(String id, String name, String data) {

    /** Keeps the connection open through proxies that close idle ones. */
    static final StreamEvent HEARTBEAT = new StreamEvent(null, null, null);

    static StreamEvent of(Published snapshot) {
        return new StreamEvent(Long.toString(snapshot.position()), snapshot.type(), snapshot.json());
    }

    /** The last event for a dashboard that does not keep up; it may reconnect and resume from its position. */
    static StreamEvent slowConsumer(long position) {
        return new StreamEvent(Long.toString(position), "slow-consumer", "{\"position\":" + position + "}");
    }
}
