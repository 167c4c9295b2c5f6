package org.encommun.directory.settlement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.directory.queue.WorkQueue;

/** The places that are to be worked out again because their networks count in another way now. */
@ApplicationScoped
class DueSettlements {

    private static final int BATCH = 500;

    private final WorkQueue queue;
    private final Settlement settlement;

    DueSettlements(WorkQueue queue, Settlement settlement) {
        this.queue = queue;
        this.settlement = settlement;
    }

    /**
     * Settles some of them; no other replica takes the same ones.
     *
     * @return how many; 0 when none wait any more
     */
    @Transactional
    int settleSome() {
        List<UUID> due = queue.take("settlement_due", "place_id", BATCH);
        if (!due.isEmpty()) {
            settlement.settle(due);
        }
        return due.size();
    }
}
