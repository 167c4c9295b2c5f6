package org.encommun.directory.harvest.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;

/** Reads the sources that are due, one at a time in each replica. */
@ApplicationScoped
class HarvestSchedule {

    private final HarvestRunner runner;
    private volatile boolean running = true;

    HarvestSchedule(HarvestRunner runner) {
        this.runner = runner;
    }

    @Scheduled(every = "{encommun.harvest.poll}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void harvestDue() {
        while (running && runner.harvestNext(() -> running)) {
            // each source is on its own
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        running = false;
    }
}
