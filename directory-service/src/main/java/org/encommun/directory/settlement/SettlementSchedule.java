package org.encommun.directory.settlement;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Works out places again that wait for it; replicas share the work. */
@ApplicationScoped
class SettlementSchedule {

    private final DueSettlements due;

    SettlementSchedule(DueSettlements due) {
        this.due = due;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void settleAll() {
        while (due.settleSome() > 0) {
            // each call is a transaction of its own
        }
    }
}
