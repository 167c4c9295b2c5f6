package org.encommun.directory.harvest.run;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.directory.harvest.progress.HarvestProgress;
import org.encommun.directory.harvest.progress.RefusedItem;
import org.encommun.directory.harvest.progress.RunCounts;
import org.encommun.directory.harvest.progress.RunOutcome;
import org.encommun.directory.harvest.progress.ShownItems;
import org.encommun.directory.standard.reading.RowFault;

/**
 * The steps in which a feed is read. Each is one transaction, which also writes how far it has come, and does nothing if the
 * source is another replica's.
 */
@ApplicationScoped
class FeedSteps {

    /** How many missing records are deleted by one transaction. */
    private static final int DELETIONS = 500;

    private final HarvestLeases leases;
    private final FeedIntake intake;
    private final ShownItems shown;
    private final Clock clock;

    FeedSteps(HarvestLeases leases, FeedIntake intake, ShownItems shown, Clock clock) {
        this.leases = leases;
        this.intake = intake;
        this.shown = shown;
        this.clock = clock;
    }

    /** The feed has lost the place at which it was left. */
    @Transactional
    void startOver(HarvestTask task) {
        HarvestProgress progress = leases.lock(task);
        progress.startOver(clock.instant());
        leases.save(progress);
    }

    /**
     * Takes items in.
     *
     * @param licence that of the page; {@code null} for none
     * @param next from where the feed goes on after them; {@code null} if others of their page follow
     */
    @Transactional
    void takeIn(HarvestTask task, List<FeedItem> items, String licence, URI next) {
        HarvestProgress progress = leases.lock(task);
        FeedIntake.Taken taken = intake.take(leases.source(task), items, licence);
        shown.forget(task.sourceId(), taken.gone());
        shown.show(task.sourceId(), progress.pass(), taken.shown());
        count(progress, taken.counts(), taken.refused(), next);
    }

    /** Refuses an item at which the directory fails. */
    @Transactional
    void refuse(HarvestTask task, FeedItem item, URI next) {
        HarvestProgress progress = leases.lock(task);
        String id = item.id() == null ? null : intake.screenedId(item.id());
        if (id != null) {
            // whatever is wrong with it, the place has not vanished
            shown.show(task.sourceId(), progress.pass(), List.of(id));
        }
        count(progress, new RunCounts(0, 0, 0, 0, 1, 0), List.of(new RefusedItem(id, RowFault.UNSTORABLE.text())),
                next);
    }

    private void count(HarvestProgress progress, RunCounts counts, List<RefusedItem> refused, URI next) {
        Instant now = clock.instant();
        progress.count(next == null ? counts : counts.withPage(), refused, now, leases.leaseTime());
        if (next != null) {
            progress.turnTo(next.toString(), now);
        }
        leases.save(progress);
    }

    /**
     * The last page was read.
     *
     * @return whether what the feed has not shown is to be deleted
     */
    @Transactional
    boolean reachEnd(HarvestTask task, URI last) {
        HarvestProgress progress = leases.lock(task);
        boolean looks = progress.mayMiss();
        boolean due = progress.reachEnd(last.toString(), looks ? shown.missing(task.sourceId(), progress.pass()) : 0,
                looks ? shown.shown(task.sourceId(), progress.pass()) : 0, clock.instant());
        leases.save(progress);
        return due;
    }

    /**
     * Deletes some of the records that the feed has not shown.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean deleteSome(HarvestTask task) {
        HarvestProgress progress = leases.lock(task);
        List<String> some = shown.someMissing(task.sourceId(), progress.pass(), DELETIONS);
        long deleted = intake.deleteMissing(leases.source(task), some, progress.passBeganAt());
        shown.forget(task.sourceId(), some);
        progress.count(new RunCounts(0, 0, 0, 0, 0, deleted), List.of(), clock.instant(), leases.leaseTime());
        if (some.isEmpty()) {
            progress.missNothing();
        }
        leases.save(progress);
        return !some.isEmpty();
    }

    /** The feed was read to its end. */
    @Transactional
    void end(HarvestTask task) {
        HarvestProgress progress = leases.lock(task);
        leases.end(task, progress, progress.hasRead() ? RunOutcome.READ : RunOutcome.UNCHANGED, null);
    }
}
