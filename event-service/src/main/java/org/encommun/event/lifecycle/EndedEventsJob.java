package org.encommun.event.lifecycle;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.outbox.Outbox;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/**
 * Says of events that have come to their end that they are over, since their organisers have other things to do that evening.
 */
@ApplicationScoped
class EndedEventsJob {

    private static final int AT_ONCE = 100;

    private final EventRepository events;
    private final Outbox outbox;
    private final Clock clock;

    EndedEventsJob(EventRepository events, Outbox outbox, Clock clock) {
        this.events = events;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${encommun.conclusions.every}", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    void concludeWhatHasEnded() {
        Instant now = clock.instant();
        List<Event> ended = events.ended(now, AT_ONCE);
        for (Event event : ended) {
            event.conclude(now);
            outbox.append(EventSnapshot.TOPIC, "concluded", () -> EventSnapshot.of(event));
        }
    }
}
