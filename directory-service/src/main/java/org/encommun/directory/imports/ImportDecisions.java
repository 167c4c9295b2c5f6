package org.encommun.directory.imports;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.directory.imports.job.ImportJob;
import org.encommun.directory.imports.job.ImportJobRepository;
import org.encommun.directory.imports.worker.ImportWorker;

/** Carries out what somebody decides of records that a complete snapshot does not hold, in the transaction of the caller. */
@ApplicationScoped
class ImportDecisions {

    private final ImportJobRepository jobs;
    private final ImportWorker worker;
    private final Clock clock;

    ImportDecisions(ImportJobRepository jobs, ImportWorker worker, Clock clock) {
        this.jobs = jobs;
        this.worker = worker;
        this.clock = clock;
    }

    ImportJob confirm(UUID id) {
        ImportJob job = jobs.lock(id);
        job.confirm();
        worker.wakeAfterCommit();
        return jobs.save(job);
    }

    ImportJob cancel(UUID id) {
        ImportJob job = jobs.lock(id);
        job.cancel(clock.instant());
        return jobs.save(job);
    }
}
