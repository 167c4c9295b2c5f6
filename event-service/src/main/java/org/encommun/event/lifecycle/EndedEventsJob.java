package org.encommun.event.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Concludes events soon after they have ended, so that organisers do not have to. */
@ApplicationScoped
class EndedEventsJob {

    private final EventStatusService events;

    EndedEventsJob(EventStatusService events) {
        this.events = events;
    }

    @Scheduled(every = "${encommun.conclusions.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void concludeEnded() {
        events.concludeEnded();
    }
}
