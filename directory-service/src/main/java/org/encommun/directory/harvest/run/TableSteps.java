package org.encommun.directory.harvest.run;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.harvest.fetch.Fetched;
import org.encommun.directory.harvest.progress.HarvestProgress;
import org.encommun.directory.harvest.progress.RunOutcome;
import org.encommun.directory.harvest.progress.SeenTable;
import org.encommun.directory.harvest.source.HarvestSource;
import org.encommun.directory.imports.ImportArrivals;
import org.encommun.directory.imports.job.ImportJob;
import org.encommun.directory.imports.job.ImportOrder;

/** What comes of a table that was fetched. Each method is one transaction: the import and that it was made. */
@ApplicationScoped
class TableSteps {

    private final HarvestLeases leases;
    private final ImportArrivals arrivals;

    TableSteps(HarvestLeases leases, ImportArrivals arrivals) {
        this.leases = leases;
        this.arrivals = arrivals;
    }

    /** It is the one that was taken last. */
    @Transactional
    void unchanged(HarvestTask task, Fetched fetched) {
        HarvestProgress progress = leases.lock(task);
        SeenTable seen = task.seen();
        progress.see(new SeenTable(fetched.etag(), fetched.lastModified(), seen.digest(), seen.mapping(), seen.importId()));
        leases.end(task, progress, RunOutcome.UNCHANGED, null);
    }

    /**
     * It is another one.
     *
     * @throws Refusal as {@link ImportArrivals#sent} does
     */
    @Transactional
    void take(HarvestTask task, Fetched fetched) {
        HarvestProgress progress = leases.lock(task);
        HarvestSource source = leases.source(task);
        ImportJob job = arrivals.sent(source.networkId(),
                new ImportOrder(false, source.isSnapshot(), source.mapping().orElse(null), null), Optional.of(fetched.body()));
        progress.see(new SeenTable(fetched.etag(), fetched.lastModified(), fetched.digest(), job.mappingNumber().orElse(null),
                job.id()));
        leases.end(task, progress, RunOutcome.IMPORTED, job.id());
    }
}
