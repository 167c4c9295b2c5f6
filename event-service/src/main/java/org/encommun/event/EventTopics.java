package org.encommun.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.OwnedTopics;
import org.encommun.event.programme.release.ProgrammeSnapshot;
import org.encommun.event.programme.release.SessionSnapshot;

/** The topics on which this service publishes. */
class EventTopics {

    @Produces
    @Singleton
    OwnedTopics topics() {
        return OwnedTopics.of(ProgrammeSnapshot.TOPIC, SessionSnapshot.TOPIC);
    }
}
