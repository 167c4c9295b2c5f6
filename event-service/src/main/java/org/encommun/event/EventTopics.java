package org.encommun.event;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.OwnedTopics;
import org.encommun.event.commitment.CommitmentSnapshot;
import org.encommun.event.lifecycle.EventSnapshot;
import org.encommun.event.material.MaterialSnapshot;
import org.encommun.event.programme.release.ProgrammeSnapshot;
import org.encommun.event.programme.release.SessionSnapshot;
import org.encommun.event.team.TeamSnapshot;

/** The topics on which event-service publishes. */
class EventTopics {

    @Produces
    @Singleton
    OwnedTopics topics() {
        return OwnedTopics.of(EventSnapshot.TOPIC, ProgrammeSnapshot.TOPIC, SessionSnapshot.TOPIC, CommitmentSnapshot.TOPIC,
                MaterialSnapshot.TOPIC, TeamSnapshot.TOPIC);
    }
}
