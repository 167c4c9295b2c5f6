package org.encommun.directory.harvest.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.encommun.defaults.aggregate.Aggregate;
import org.encommun.directory.harvest.fetch.HarvestFailed;
import org.encommun.directory.harvest.fetch.HarvestFailure;
import org.encommun.directory.imports.job.SnapshotDeletion;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * How far the directory has read a source, whose id it has. A replica reads it under a lease; what it has taken and how far it
 * has come is written in one transaction, so that another replica can go on when the first one is killed.
 *
 * <p>
 * A feed is read in passes. Each begins at its beginning and goes on from the last page for ever, unless the feed has lost the
 * place, was not read for longer than deletions are kept in it, or is at another address: then a new pass begins, and at its end
 * what it has not shown is missing.
 */
@Entity
@Table(name = "harvest_progress")
public class HarvestProgress extends Aggregate {

    private static final int KEPT_RUNS = 10;
    private static final int MOST_ATTEMPTS = 5;
    /** How long deletions are kept in a feed at least (Realtime Paged Data Exchange 1.0). */
    private static final Duration TOMBSTONES = Duration.ofDays(7);
    /** The runs of many sources that were declared at once do not stay together. */
    private static final double SPREAD = 0.1;

    @Column(name = "next_run_at")
    private Instant nextRunAt;
    @Column(name = "not_before")
    private Instant notBefore;
    private int failures;
    private int attempts;
    @Column(name = "lease_holder")
    private UUID leaseHolder;
    @Column(name = "leased_until")
    private Instant leasedUntil;
    @Embedded
    private SeenTable seen;
    @Column(name = "next_address")
    private String nextAddress;
    private int pass = 1;
    @Column(name = "pass_began_at")
    private Instant passBeganAt;
    @Column(name = "pass_ended")
    private boolean passEnded;
    @Column(name = "last_page_at")
    private Instant lastPageAt;
    private long missing;
    @Column(name = "delete_missing")
    private boolean deleteMissing;
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private HarvestRun present;
    @Mutability(Immutability.class)
    @JdbcTypeCode(SqlTypes.JSON)
    private List<HarvestRun> runs = List.of();

    protected HarvestProgress() {}

    /** That of a source which was just declared: it is due. */
    public HarvestProgress(UUID sourceId, Instant now) {
        super(sourceId);
        this.nextRunAt = now;
        this.notBefore = now;
        this.passBeganAt = now;
    }

    /** A replica reads the source from now on; it goes on where another one stopped, if it has begun. */
    public void lease(UUID holder, Instant now, Duration time) {
        present = present == null ? HarvestRun.begun(now) : present.goneOn();
        leaseHolder = holder;
        leasedUntil = now.plus(time);
        if (++attempts > MOST_ATTEMPTS) {
            // it ends its replica each time, without any progress
            fail(new HarvestFailed(HarvestFailure.INTERNAL), BackOff.after(failures + 1, null, 1), now);
        }
    }

    /** Whether a replica still has it. */
    public boolean isLeasedTo(UUID holder) {
        return holder.equals(leaseHolder);
    }

    /** Where the feed goes on; empty for its beginning. */
    public Optional<String> nextAddress() {
        return Optional.ofNullable(nextAddress);
    }

    /** Begins a new pass if deletions may have gone from the feed since it was read last. */
    public void startOverIfAway(Instant now) {
        if (nextAddress != null && lastPageAt.plus(TOMBSTONES).isBefore(now)) {
            startOver(now);
        }
    }

    /** Begins a new pass. */
    public void startOver(Instant now) {
        passBeganAt = now;
        nextAddress = null;
        lastPageAt = null;
        pass++;
        passEnded = false;
        // what was confirmed was missing in another pass
        missing = 0;
        deleteMissing = false;
    }

    /** The number of the pass, from 1 on. */
    public int pass() {
        return pass;
    }

    /** When it began: what the network has said otherwise since is not missing. */
    public Instant passBeganAt() {
        return passBeganAt;
    }

    /** Some items of the feed have been taken. */
    public void count(RunCounts counts, List<RefusedItem> refused, Instant now, Duration time) {
        present = present.plus(counts, refused);
        attempts = 0;
        leasedUntil = now.plus(time);
    }

    /** All items of a page have been taken. */
    public void turnTo(String next, Instant now) {
        nextAddress = next;
        lastPageAt = now;
    }

    /** Whether the present run has found anything. */
    public boolean hasRead() {
        return !present.counts().equals(RunCounts.NONE);
    }

    /** Whether it must be found out at the end of the feed what is missing. */
    public boolean mayMiss() {
        return !passEnded || missing > 0;
    }

    /**
     * The end of the feed was reached.
     *
     * @param absent how many records of the feed it has not shown in this pass
     * @param shown how many it has shown
     * @return whether the absent ones are to be deleted; otherwise somebody is asked
     */
    public boolean reachEnd(String last, long absent, long shown, Instant now) {
        turnTo(last, now);
        passEnded = true;
        missing = absent;
        // a feed that shows nothing at all is rather broken than empty
        return absent > 0 && (deleteMissing || shown > 0 && !SnapshotDeletion.areMany(absent, absent + shown));
    }

    /** All that was missing has been deleted. */
    public void missNothing() {
        missing = 0;
    }

    /** How many records the feed has not shown in a whole pass, which wait for somebody's decision. */
    public long missing() {
        return missing;
    }

    /** What was taken last, if the table would be read by this version of the mapping again; empty otherwise. */
    public Optional<SeenTable> seen(Integer mapping) {
        return Optional.ofNullable(seen)
                .filter(table -> Objects.equals(table.mapping(), mapping));
    }

    /** A table was taken. */
    public void see(SeenTable table) {
        seen = table;
    }

    /**
     * A run has come to its end.
     *
     * @param becameImport the import that the table has become; {@code null} for none
     * @param interval until the next one
     * @param pause for how long nobody may ask for another one
     * @param random 0 to 1
     */
    public void end(RunOutcome outcome, UUID becameImport, Instant now, Duration interval, Duration pause, double random) {
        finish(present.ended(outcome, becameImport, now));
        failures = 0;
        deleteMissing = false;
        nextRunAt = now.plus(interval).plus(BackOff.part(interval, SPREAD * random));
        notBefore = now.plus(pause);
    }

    /** A run has failed; what is asked for by the server is waited for, also if somebody asks for another run. */
    public void fail(HarvestFailed failure, Duration wait, Instant now) {
        finish(present.failed(failure.reason(), failure.status(), now));
        failures++;
        nextRunAt = now.plus(wait);
        notBefore = failure.retryAfter().isPresent() ? nextRunAt : now;
    }

    /** How long to wait after a failure that comes now. */
    public Duration backOff(HarvestFailed failure, boolean isFeed, double random) {
        Duration asked = failure.retryAfter().orElse(null);
        return isFeed && failure.status() == 503 && asked == null
                ? BackOff.unavailableFeed(random)
                : BackOff.after(failures + 1, asked, random);
    }

    private void finish(HarvestRun run) {
        runs = Stream.concat(Stream.of(run), runs.stream()).limit(KEPT_RUNS).toList();
        present = null;
        attempts = 0;
        leaseHolder = null;
        leasedUntil = null;
    }

    /** Its replica stops in good order: another one may go on at once, after the sources that have waited. */
    public void release(Instant now) {
        leasedUntil = now;
        nextRunAt = now;
    }

    /**
     * Somebody asks for a run now.
     *
     * @param confirmsMissing whether what the feed has not shown is to be deleted
     */
    public void request(boolean confirmsMissing, Instant now) {
        Instant soonest = now.isBefore(notBefore) ? notBefore : now;
        nextRunAt = nextRunAt.isBefore(soonest) ? nextRunAt : soonest;
        deleteMissing = deleteMissing || confirmsMissing && missing > 0;
    }

    /**
     * The source was changed: what was seen says nothing any more, and a replica that is reading it stops.
     *
     * @param elsewhere whether it is another feed or table now, whose server may be asked at once
     * @param anew whether a feed is read from its beginning
     */
    public void restart(boolean elsewhere, boolean anew, Instant now) {
        seen = null;
        failures = 0;
        attempts = 0;
        present = null;
        leaseHolder = null;
        leasedUntil = null;
        if (anew) {
            startOver(now);
        }
        if (elsewhere) {
            notBefore = now;
        }
        nextRunAt = now.isBefore(notBefore) ? notBefore : now;
    }

    /** When the next run begins, if the source is active. */
    public Instant nextRunAt() {
        return nextRunAt;
    }

    /** How many runs have failed one after the other. */
    public int failures() {
        return failures;
    }

    /** The runs, the latest one first, one that goes on now included. */
    public List<HarvestRun> runs() {
        return Stream.concat(Stream.ofNullable(present), runs.stream()).toList();
    }
}
