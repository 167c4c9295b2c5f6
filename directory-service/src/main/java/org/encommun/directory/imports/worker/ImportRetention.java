package org.encommun.directory.imports.worker;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.directory.imports.job.ImportJobRepository;

import io.quarkus.scheduler.Scheduled;

/** Deletes imports that ended long ago, with the cells of their faulty rows. */
@ApplicationScoped
class ImportRetention {

    private final ImportJobRepository jobs;
    private final Clock clock;
    private final Duration kept;

    ImportRetention(ImportJobRepository jobs, Clock clock, @ConfigProperty(name = "encommun.imports.kept") Duration kept) {
        this.jobs = jobs;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "1h", delayed = "7m")
    @Transactional
    void forget() {
        jobs.deleteEndedBefore(clock.instant().minus(kept));
    }
}
