package org.encommun.directory.search.upkeep;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Keeps the search up to date while the service runs. */
@ApplicationScoped
class SearchUpkeepJob {

    private final SearchUpkeep upkeep;

    SearchUpkeepJob(SearchUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void catchUp() {
        boolean more = true;
        while (more) {
            more = upkeep.catchUp();
        }
    }

    /** Every calendar is a day old at most, and covers at least the thirteen days to come. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void renewCalendars() {
        boolean more = true;
        while (more) {
            more = upkeep.renewCalendars();
        }
    }

    @Scheduled(every = "24h", delayed = "30m", concurrentExecution = ConcurrentExecution.SKIP)
    void tidy() {
        upkeep.tidy();
    }
}
