package org.encommun.directory.opposition;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Redacts while there are oppositions of which something is left. */
@ApplicationScoped
class RedactionSchedule {

    private final RedactionWork work;

    RedactionSchedule(RedactionWork work) {
        this.work = work;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void redactAll() {
        boolean more = true;
        while (more) {
            more = work.workSome();
        }
    }
}
