package org.encommun.feedback.stream;

import org.encommun.defaults.feed.PublishedSnapshots.Published;

/**
 * What goes out to a dashboard.
 *
 * @param id the place to resume from; {@code null} for what does not count as a place
 * @param name what happened
 * @param data the new state as JSON; {@code null} for a sign of life
 */
record StreamEvent(String id, String name, String data) {

    /** Keeps the connection open through proxies that close silent ones. */
    static final StreamEvent SIGN_OF_LIFE = new StreamEvent(null, null, null);

    static StreamEvent of(Published state) {
        return new StreamEvent(Long.toString(state.position()), state.type(), state.json());
    }

    /** The last thing that a dashboard gets which does not keep up; it may come back and resume where it was. */
    static StreamEvent slowConsumer(long position) {
        return new StreamEvent(Long.toString(position), "slow-consumer", "{\"position\":" + position + "}");
    }
}
