package org.encommun.directory.imports.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.defaults.problem.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A table that a network has sent, and how far it has been taken in. A replica takes it in under a lease, in chunks; each chunk is one
 * transaction that also counts its rows, so that another replica can go on when the first one is killed.
 */
@Entity
@Table(name = "import_job")
public class ImportJob extends Aggregate {

    /** A job that ends its replica each time, without any progress, is not tried for ever. */
    private static final int MOST_ATTEMPTS = 5;

    @Column(name = "network_id")
    private UUID networkId;
    @Embedded
    private ImportOrder order;
    @Enumerated(EnumType.STRING)
    private ImportStatus status = ImportStatus.QUEUED;
    @Enumerated(EnumType.STRING)
    private SnapshotDeletion deletion = SnapshotDeletion.NONE;
    private String failure;
    @Column(name = "created_at")
    private Instant createdAt;
    @Column(name = "started_at")
    private Instant startedAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] headings;
    @Embedded
    private ImportCounts counts = ImportCounts.NONE;
    private long missing;
    private long deleted;
    private int resumed;
    /** How often a replica took it without any progress. */
    private int attempts;
    @Column(name = "lease_holder")
    private UUID leaseHolder;
    @Column(name = "leased_until")
    private Instant leasedUntil;

    protected ImportJob() {}

    /** A table that has just arrived. */
    public ImportJob(UUID id, UUID networkId, ImportOrder order, List<String> headings, Instant now) {
        super(id);
        this.networkId = networkId;
        this.order = order;
        this.headings = headings.toArray(String[]::new);
        this.createdAt = now;
    }

    /** A replica takes it in from now on; it goes on where another one stopped, if it has begun. */
    public void lease(UUID holder, Instant now, Duration time) {
        if (++attempts > MOST_ATTEMPTS) {
            fail(ImportFailure.INTERNAL.name(), now);
            return;
        }
        if (status == ImportStatus.RUNNING) {
            resumed++;
        }
        status = ImportStatus.RUNNING;
        startedAt = startedAt == null ? now : startedAt;
        leaseHolder = holder;
        leasedUntil = now.plus(time);
    }

    /** Whether a replica still has it. */
    public boolean isLeasedTo(UUID holder) {
        return holder.equals(leaseHolder);
    }

    /** The next rows are taken in. */
    public void progress(ImportCounts rows, List<String> headingsSoFar, Instant now, Duration time) {
        counts = counts.plus(rows);
        if (headingsSoFar.size() > headings.length) {
            headings = headingsSoFar.toArray(String[]::new);
        }
        attempts = 0;
        leasedUntil = now.plus(time);
    }

    /**
     * The table has been read to its end.
     *
     * @param absent how many live records of the network it does not hold, where it is a complete snapshot
     * @param live how many live records the network had before it
     * @param certain whether all rows have an id; a row without one may be of any of the absent records
     */
    public void endTable(long absent, long live, boolean certain, Instant now) {
        if (!order.snapshot()) {
            end(ImportStatus.DONE, now);
        } else if (counts.rows() == counts.refused()) {
            // an export that came out empty says nothing of what has vanished
            fail(ImportFailure.NOTHING_TAKEN.name(), now);
        } else {
            missing = absent;
            boolean doubtful = absent > 0 && (!certain || SnapshotDeletion.areMany(absent, live));
            deletion = absent == 0 ? SnapshotDeletion.NONE : doubtful ? SnapshotDeletion.HELD : SnapshotDeletion.DUE;
            if (absent == 0 || order.dryRun()) {
                end(ImportStatus.DONE, now);
            } else if (doubtful) {
                status = ImportStatus.HELD;
                giveUpLease();
            }
        }
    }

    /** Some of the missing records have been deleted. */
    public void delete(int records, Instant now, Duration time) {
        deleted += records;
        attempts = 0;
        leasedUntil = now.plus(time);
    }

    /** All of it is done. */
    public void end(Instant now) {
        end(ImportStatus.DONE, now);
    }

    /** It cannot be taken in any further. */
    public void fail(String reason, Instant now) {
        failure = reason;
        deletion = SnapshotDeletion.NONE;
        end(ImportStatus.FAILED, now);
    }

    private void end(ImportStatus last, Instant now) {
        status = last;
        endedAt = now;
        giveUpLease();
    }

    /** Its replica stops in good order: another one may go on at once. */
    public void release(Instant now) {
        leasedUntil = now;
    }

    private void giveUpLease() {
        leaseHolder = null;
        leasedUntil = null;
    }

    /**
     * Somebody decides that the missing records are deleted.
     *
     * @throws Refusal {@link ImportProblem#NOTHING_HELD}
     */
    public void confirm() {
        requireHeld();
        deletion = SnapshotDeletion.CONFIRMED;
        attempts = 0;
        status = ImportStatus.QUEUED;
    }

    /**
     * Somebody decides that the missing records stay.
     *
     * @throws Refusal {@link ImportProblem#NOTHING_HELD}
     */
    public void cancel(Instant now) {
        requireHeld();
        deletion = SnapshotDeletion.CANCELLED;
        end(ImportStatus.DONE, now);
    }

    private void requireHeld() {
        if (status != ImportStatus.HELD) {
            throw new Refusal(ImportProblem.NOTHING_HELD);
        }
    }

    /** Whose table. */
    public UUID networkId() {
        return networkId;
    }

    /** By which version of the network's mapping it is read; empty for the headings of the standard. */
    public Optional<Integer> mappingNumber() {
        return Optional.ofNullable(order.mapping());
    }

    /** The import whose faulty rows it has; empty for a table of the network. */
    public Optional<UUID> retryOf() {
        return Optional.ofNullable(order.retryOf());
    }

    /** Whether nothing is written. */
    public boolean isDryRun() {
        return order.dryRun();
    }

    /** Whether it holds all places of the network. */
    public boolean isSnapshot() {
        return order.snapshot();
    }

    /** How far it has come. */
    public ImportStatus status() {
        return status;
    }

    /** What becomes of the records that it does not hold. */
    public SnapshotDeletion deletion() {
        return deletion;
    }

    /** Why it failed: a {@link org.encommun.directory.table.UnreadableTable.Reason} or an {@link ImportFailure}. */
    public Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** When it arrived: its rows count as of then, however long they wait. */
    public Instant createdAt() {
        return createdAt;
    }

    /** Since when it is taken in. */
    public Optional<Instant> startedAt() {
        return Optional.ofNullable(startedAt);
    }

    /** When it ended. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Its headings. */
    public List<String> headings() {
        return List.of(headings);
    }

    /** Whether all rows have been read and only deletions are left. */
    public boolean isTableEnded() {
        return deletion == SnapshotDeletion.DUE || deletion == SnapshotDeletion.CONFIRMED;
    }

    /** What came of its rows so far. */
    public ImportCounts counts() {
        return counts;
    }

    /** How many live records it does not hold, where it is a complete snapshot. */
    public long missing() {
        return missing;
    }

    /** How many of them have been deleted. */
    public long deleted() {
        return deleted;
    }

    /** How often another replica went on with it. */
    public int resumed() {
        return resumed;
    }
}
