package org.encommun.directory.harvest.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.directory.harvest.fetch.AllowedHosts;
import org.encommun.directory.harvest.fetch.HarvestFailed;
import org.encommun.directory.harvest.progress.HarvestProgress;
import org.encommun.directory.harvest.progress.HarvestProgressRepository;
import org.encommun.directory.harvest.progress.RunOutcome;
import org.encommun.directory.harvest.progress.SeenTable;
import org.encommun.directory.harvest.source.HarvestSource;
import org.encommun.directory.harvest.source.HarvestSourceRepository;
import org.encommun.directory.harvest.source.SourceFormat;
import org.encommun.directory.imports.job.ImportJobRepository;
import org.encommun.directory.imports.job.ImportStatus;
import org.encommun.directory.mapping.ColumnMapping;
import org.encommun.directory.mapping.ColumnMappingRepository;
import org.encommun.directory.network.NetworkRepository;

/** Takes sources that are due, so that one replica at a time reads each, and ends their runs. */
@ApplicationScoped
class HarvestLeases {

    private final HarvestProgressRepository progresses;
    private final HarvestSourceRepository sources;
    private final NetworkRepository networks;
    private final ColumnMappingRepository mappings;
    private final ImportJobRepository imports;
    private final Clock clock;
    private final Duration leaseTime;
    private final Duration pause;

    HarvestLeases(HarvestProgressRepository progresses, HarvestSourceRepository sources, NetworkRepository networks,
            ColumnMappingRepository mappings, ImportJobRepository imports, Clock clock,
            @ConfigProperty(name = "encommun.harvest.lease") Duration leaseTime,
            @ConfigProperty(name = "encommun.harvest.pause") Duration pause) {
        this.progresses = progresses;
        this.sources = sources;
        this.networks = networks;
        this.mappings = mappings;
        this.imports = imports;
        this.clock = clock;
        this.leaseTime = leaseTime;
        this.pause = pause;
    }

    /** Takes the source that has been due the longest, if there is one. */
    @Transactional
    Optional<HarvestTask> take(UUID holder) {
        Instant now = clock.instant();
        Optional<HarvestProgress> due = progresses.lockDue(now);
        due.ifPresent(progress -> {
            progress.startOverIfAway(now);
            progress.lease(holder, now, leaseTime);
            progresses.save(progress);
        });
        return due.filter(progress -> progress.isLeasedTo(holder)).map(progress -> task(progress, holder));
    }

    private HarvestTask task(HarvestProgress progress, UUID holder) {
        HarvestSource source = sources.get(progress.id());
        return new HarvestTask(source.id(), holder, source.format(), source.address(),
                new AllowedHosts(networks.get(source.networkId()).harvestHosts()), source.authorization().orElse(null),
                progress.seen(mapping(source).orElse(null)).filter(this::wasTaken).orElse(null),
                progress.nextAddress().orElse(null));
    }

    /** The version of the mapping by which a table would be read now; empty for the standard. */
    private Optional<Integer> mapping(HarvestSource source) {
        return source.mapping().or(() -> mappings.latest(source.networkId()).map(ColumnMapping::number));
    }

    /** A table whose import has failed is tried again, though it is the same. */
    private boolean wasTaken(SeenTable table) {
        return imports.findByIdOptional(table.importId()).filter(job -> job.status() == ImportStatus.FAILED).isEmpty();
    }

    /**
     * How far the source has been read, locked until commit.
     *
     * @throws LeaseLost if it is another replica's now
     */
    HarvestProgress lock(HarvestTask task) {
        return progresses.findByIdOptional(task.sourceId(), LockModeType.PESSIMISTIC_WRITE)
                .filter(progress -> progress.isLeasedTo(task.holder())).orElseThrow(LeaseLost::new);
    }

    HarvestSource source(HarvestTask task) {
        return sources.get(task.sourceId());
    }

    Duration leaseTime() {
        return leaseTime;
    }

    void save(HarvestProgress progress) {
        progresses.save(progress);
    }

    /** The run has come to its end, in the transaction of the caller. */
    void end(HarvestTask task, HarvestProgress progress, RunOutcome outcome, UUID becameImport) {
        progress.end(outcome, becameImport, clock.instant(), source(task).interval(), pause,
                ThreadLocalRandom.current().nextDouble());
        progresses.save(progress);
    }

    /** The run has failed; the next one waits. */
    @Transactional
    void fail(HarvestTask task, HarvestFailed failure) {
        HarvestProgress progress = lock(task);
        Duration wait = progress.backOff(failure, task.format() == SourceFormat.RPDE, ThreadLocalRandom.current().nextDouble());
        progress.fail(failure, wait, clock.instant());
        progresses.save(progress);
    }

    /** This replica stops. */
    @Transactional
    void release(HarvestTask task) {
        HarvestProgress progress = lock(task);
        progress.release(clock.instant());
        progresses.save(progress);
    }
}
