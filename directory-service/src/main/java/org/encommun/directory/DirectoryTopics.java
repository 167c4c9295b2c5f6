package org.encommun.directory;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.OwnedTopics;
import org.encommun.directory.actor.ActorSnapshot;
import org.encommun.directory.place.PlaceSnapshot;
import org.encommun.directory.representation.RepresentationSnapshot;

/** The topics on which the directory publishes. */
final class DirectoryTopics {

    private DirectoryTopics() {}

    @Produces
    @Singleton
    static OwnedTopics topics() {
        return OwnedTopics.of(ActorSnapshot.TOPIC, PlaceSnapshot.TOPIC, RepresentationSnapshot.TOPIC);
    }
}
