package org.encommun.directory.opposition;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.encommun.directory.opposition.screening.OppositionScreening;

/** Waits for what others had begun before. */
@ApplicationScoped
class OtherWork {

    /** By how much the clocks of replicas differ at most. */
    private static final Duration CLOCKS = Duration.ofMinutes(1);

    private final EntityManager entities;
    private final OppositionScreening screening;

    OtherWork(EntityManager entities, OppositionScreening screening) {
        this.entities = entities;
        this.screening = screening;
    }

    /**
     * Waits until all transactions have ended that may have read something before it was redacted: those that store what is screened hold a
     * lock, and those that work out what stands have locked rows, so that their transactions have numbers.
     *
     * @param position what it returned last; {@code null} at first
     */
    Batch readers(String position) {
        if (position == null) {
            screening.begin();
            return new Batch((String) entities.createNativeQuery("select cast(pg_current_xact_id() as text)", String.class)
                    .getSingleResult(), 0, Set.of(), false);
        }
        boolean ended = (boolean) entities.createNativeQuery(
                "select pg_snapshot_xmin(pg_current_snapshot()) > cast(cast(:begun as text) as xid8)", Boolean.class)
                .setParameter("begun", position).getSingleResult();
        return ended ? Batch.END : Batch.waiting(position);
    }

    /** Waits until the tables that had arrived by an instant have been taken in, after which they are deleted. */
    Batch tables(Instant arrival) {
        boolean there = (boolean) entities.createNativeQuery(
                """
                        select exists (select from import_content c join import_job j on j.id = c.job_id where j.created_at <= :arrival)""",
                Boolean.class).setParameter("arrival", arrival.plus(CLOCKS)).getSingleResult();
        return there ? Batch.waiting(null) : Batch.END;
    }
}
