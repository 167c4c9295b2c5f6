package org.encommun.directory.harvest.run;

import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.encommun.defaults.database.DatabaseFailure;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.directory.harvest.fetch.HarvestFailed;
import org.encommun.directory.harvest.fetch.HarvestFailure;
import org.encommun.directory.harvest.source.SourceFormat;
import org.jboss.logging.Logger;

/** Reads one source that is due. */
@ApplicationScoped
class HarvestRunner {

    private static final Logger LOG = Logger.getLogger(HarvestRunner.class);

    private final HarvestLeases leases;
    private final TableHarvest tables;
    private final FeedHarvest feeds;
    private final UuidGenerator ids;

    HarvestRunner(HarvestLeases leases, TableHarvest tables, FeedHarvest feeds, UuidGenerator ids) {
        this.leases = leases;
        this.tables = tables;
        this.feeds = feeds;
        this.ids = ids;
    }

    /**
     * Reads the source that has been due the longest.
     *
     * @param goOn asked after each page of a feed; if not, another replica goes on
     * @return whether there was one
     */
    @ActivateRequestContext
    boolean harvestNext(BooleanSupplier goOn) {
        UUID holder = ids.next();
        Optional<HarvestTask> task = leases.take(holder);
        task.ifPresent(taken -> harvest(taken, goOn));
        return task.isPresent();
    }

    private void harvest(HarvestTask task, BooleanSupplier goOn) {
        try {
            read(task, goOn);
        } catch (LeaseLost lost) {
            LOG.warnf("source %s was changed, or has gone to another replica", task.sourceId());
        }
    }

    private void read(HarvestTask task, BooleanSupplier goOn) {
        try {
            if (task.format() == SourceFormat.TABLE) {
                tables.harvest(task);
            } else {
                feeds.harvest(task, goOn);
            }
        } catch (HarvestFailed failed) {
            LOG.infof("source %s: %s", task.sourceId(), failed.getMessage());
            leases.fail(task, failed);
        } catch (LeaseLost lost) {
            throw lost;
        } catch (RuntimeException failure) {
            if (DatabaseFailure.isConflict(failure)) {
                // somebody was in the way: it goes on from its last page
                leases.release(task);
                return;
            }
            if (DatabaseFailure.isUnavailable(failure)) {
                // it is taken again when its lease has ended
                throw failure;
            }
            LOG.warnf(failure, "source %s", task.sourceId());
            leases.fail(task, new HarvestFailed(HarvestFailure.INTERNAL));
        }
    }
}
