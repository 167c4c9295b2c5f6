package org.encommun.directory.duplicate;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Looks for likely duplicates while there are records that have changed; replicas share the work. */
@ApplicationScoped
class DuplicateSearchSchedule {

    private final DuplicateSearch search;

    DuplicateSearchSchedule(DuplicateSearch search) {
        this.search = search;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void searchAll() {
        while (search.searchSome() > 0) {
            // each call is a transaction of its own
        }
    }
}
