package org.encommun.feedback.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.inbox.ForeignCopyRepository;

/** The published events: a copy of what event-service publishes. */
@ApplicationScoped
public class KnownEventRepository extends ForeignCopyRepository<KnownEvent, EventSnapshot> {

    KnownEventRepository() {
        super("event", EventSnapshot.class, KnownEvent::new);
    }
}
