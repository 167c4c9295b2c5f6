package org.encommun.directory.settlement;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The places that are to be worked out again because their networks count in another way now. */
@ApplicationScoped
class DueSettlements {

    private static final int BATCH = 500;

    private final EntityManager entities;
    private final Settlement settlement;

    DueSettlements(EntityManager entities, Settlement settlement) {
        this.entities = entities;
        this.settlement = settlement;
    }

    /**
     * Settles some of them; no other replica takes the same ones.
     *
     * @return how many; 0 when none wait any more
     */
    @Transactional
    int settleSome() {
        List<?> due = entities.createNativeQuery("""
                delete from settlement_due where place_id in (
                    select place_id from settlement_due order by place_id limit :limit for update skip locked)
                returning place_id""", UUID.class).setParameter("limit", BATCH).getResultList();
        if (!due.isEmpty()) {
            settlement.settle(due.stream().map(UUID.class::cast).toList());
        }
        return due.size();
    }
}
