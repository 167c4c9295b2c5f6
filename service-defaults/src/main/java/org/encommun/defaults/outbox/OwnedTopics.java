package org.encommun.defaults.outbox;

import java.util.List;

/**
 * The topics on which a service publishes; each service declares its own as a bean.
 *
 * @param topics one for each kind of aggregate that it owns and publishes
 */
public record OwnedTopics(List<StateTopic<?>> topics) {

    /** The topics of a service. */
    public static OwnedTopics of(StateTopic<?>... topics) {
        return new OwnedTopics(List.of(topics));
    }
}
