package org.encommun.registration;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.encommun.defaults.outbox.OwnedTopics;
import org.encommun.registration.participant.RegistrationSnapshot;

/** The topics on which registration-service publishes. */
final class RegistrationTopics {

    private RegistrationTopics() {}

    @Produces
    @Singleton
    static OwnedTopics topics() {
        return OwnedTopics.of(RegistrationSnapshot.TOPIC);
    }
}
