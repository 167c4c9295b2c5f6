package org.encommun.directory.imports.worker;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.directory.imports.job.ImportContent;
import org.encommun.directory.imports.job.ImportCounts;
import org.encommun.directory.imports.job.ImportJob;
import org.encommun.directory.imports.job.ImportJobRepository;
import org.encommun.directory.imports.job.ImportRows;
import org.encommun.directory.imports.job.RowOutcome;
import org.encommun.directory.intake.RecordLifecycle;
import org.encommun.directory.mapping.ColumnMapping;
import org.encommun.directory.mapping.ColumnMappingRepository;
import org.encommun.directory.mapping.ColumnPlan;
import org.encommun.directory.network.NetworkRepository;
import org.encommun.directory.network.PartnerNetwork;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.opposition.screening.Redaction;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.record.PlaceRecordRepository;
import org.encommun.directory.record.Receipt;
import org.encommun.directory.standard.reading.PlaceReading;
import org.encommun.directory.standard.reading.RowReader;
import org.encommun.directory.survivorship.Standing;
import org.encommun.directory.table.TableRow;
import org.jboss.logging.Logger;

/** The steps in which an import is taken in. Each is one transaction and does nothing if the import has gone to another replica. */
@ApplicationScoped
class ImportSteps {

    private static final Logger LOG = Logger.getLogger(ImportSteps.class);

    /** How many missing records are deleted by one transaction. */
    private static final int DELETIONS = 500;

    private final ImportJobRepository jobs;
    private final ImportRows rows;
    private final ImportContent contents;
    private final MissingRecords missing;
    private final ColumnMappingRepository mappings;
    private final NetworkRepository networks;
    private final PlaceRecordRepository records;
    private final RecordLifecycle lifecycle;
    private final RowReader reader;
    private final OppositionScreening oppositions;
    private final Clock clock;
    private final Duration leaseTime;

    ImportSteps(ImportJobRepository jobs, ImportRows rows, ImportContent contents, MissingRecords missing,
            ColumnMappingRepository mappings, NetworkRepository networks, PlaceRecordRepository records,
            RecordLifecycle lifecycle,
            RowReader reader, OppositionScreening oppositions, Clock clock,
            @ConfigProperty(name = "encommun.imports.lease") Duration leaseTime) {
        this.jobs = jobs;
        this.rows = rows;
        this.contents = contents;
        this.missing = missing;
        this.mappings = mappings;
        this.networks = networks;
        this.records = records;
        this.lifecycle = lifecycle;
        this.reader = reader;
        this.oppositions = oppositions;
        this.clock = clock;
        this.leaseTime = leaseTime;
    }

    /** The import was leased to another replica, since this one took too long. */
    static final class LeaseLost extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /**
     * An import that this replica takes in.
     *
     * @param holder which lease
     * @param rowsDone how many rows another replica has taken in before
     * @param tableEnded whether only deletions are left
     */
    record Lease(UUID jobId, UUID holder, long rowsDone, boolean tableEnded, ColumnPlan plan) {}

    /** Takes the oldest waiting import, if there is one. */
    @Transactional
    Optional<Lease> take(UUID holder) {
        Instant now = clock.instant();
        Optional<ImportJob> waiting = jobs.lockWaiting(now);
        waiting.ifPresent(job -> {
            job.lease(holder, now, leaseTime);
            if (job.endedAt().isPresent()) {
                contents.delete(job.id());
            }
            jobs.save(job);
        });
        return waiting.filter(job -> job.isLeasedTo(holder)).map(job -> new Lease(job.id(), holder, job.counts().rows(),
                job.isTableEnded(), plan(job)));
    }

    private ColumnPlan plan(ImportJob job) {
        return job.mappingNumber().flatMap(number -> mappings.find(job.networkId(), number)).map(ColumnMapping::plan)
                .orElseGet(ColumnPlan::standard);
    }

    InputStream content(Lease lease) {
        return contents.open(lease.jobId());
    }

    /**
     * Reads rows before it is their turn, by their numbers. What was sent before just as it is now is not even read, as far as
     * can be told by then: nothing is locked.
     */
    @Transactional
    @ActivateRequestContext
    Map<Long, PlaceReading> readAhead(Lease lease, List<TableRow> chunk) {
        Redaction redaction = oppositions.known();
        List<ReadRow> sound = chunk.stream().map(row -> ReadRow.of(row, lease.plan(), redaction))
                .filter(row -> !row.isRejected() && row.externalId() != null).toList();
        Map<String, String> fingerprints = records.fingerprints(jobs.get(lease.jobId()).networkId(),
                sound.stream().map(ReadRow::externalId).toList());
        Map<Long, PlaceReading> readings = new HashMap<>();
        sound.stream().filter(row -> !row.digest().equals(fingerprints.get(row.externalId()))).forEach(row -> {
            try {
                readings.put(row.row().number(), row.reading(lease.plan(), reader));
            } catch (RuntimeException failure) {
                // when it is its turn it is read again, and refused for it
                LOG.debugf(failure, "import %s: row %d", lease.jobId(), row.row().number());
            }
        });
        return readings;
    }

    /** Takes the next rows in, and counts them. */
    @Transactional
    void takeIn(Lease lease, Chunk chunk) {
        Redaction redaction = oppositions.inForce();
        ImportJob job = leased(lease);
        PartnerNetwork network = networks.get(job.networkId());
        List<ReadRow> unlike = withoutDuplicates(job,
                chunk.rows().stream().map(row -> ReadRow.of(row, lease.plan(), redaction)).toList());
        Map<String, String> digests = new LinkedHashMap<>();
        unlike.stream().filter(row -> !row.isRejected() && row.externalId() != null)
                .forEach(row -> digests.put(row.externalId(), row.digest()));
        Set<String> newer = lifecycle.newer(network, digests.keySet(), job.createdAt());
        digests.keySet().removeAll(newer);
        Map<String, List<FieldFault>> repeated = lifecycle.repeated(network, digests);
        List<ReadRow> read = unlike.stream().map(row -> newer.contains(row.externalId())
                ? row.outdated()
                : read(row, repeated, new Reading(chunk, lease, redaction))).toList();
        Map<String, Outcome> outcomes = outcomes(job, network,
                read.stream().map(ReadRow::receipt).filter(Objects::nonNull).toList());
        repeated.keySet().forEach(id -> outcomes.put(id, Outcome.UNCHANGED));
        newer.forEach(id -> outcomes.put(id, Outcome.UNCHANGED));
        if (!job.isDryRun() && !repeated.isEmpty()) {
            lifecycle.seen(network, repeated.keySet(), job.createdAt());
        }
        List<RowOutcome> done = read.stream()
                .map(row -> row.outcome(row.isRejected() ? Outcome.REFUSED : outcomes.get(row.externalId()))).toList();
        count(job, done, chunk.headings().stream().map(redaction::text).toList());
    }

    /** Refuses a row at which the directory fails. */
    @Transactional
    void refuse(Lease lease, TableRow row, List<String> headings) {
        Redaction redaction = oppositions.inForce();
        count(leased(lease), List.of(ReadRow.unstorable(row)), headings.stream().map(redaction::text).toList());
    }

    private void count(ImportJob job, List<RowOutcome> done, List<String> headings) {
        rows.store(job.id(), done);
        job.progress(ImportCounts.of(done), headings, clock.instant(), leaseTime);
        jobs.save(job);
    }

    /** How the rows of a chunk are read. */
    private record Reading(Chunk chunk, Lease lease, Redaction redaction) {}

    private ReadRow read(ReadRow row, Map<String, List<FieldFault>> repeated, Reading by) {
        if (row.isRejected()) {
            return row;
        }
        List<FieldFault> known = repeated.get(row.externalId());
        if (known != null) {
            return row.repeated(known);
        }
        PlaceReading ahead = by.chunk().readings().get(row.row().number());
        return row.read(ahead == null ? row.reading(by.lease().plan(), reader) : ahead, by.redaction());
    }

    private Map<String, Outcome> outcomes(ImportJob job, PartnerNetwork network, List<Receipt> receipts) {
        if (receipts.isEmpty()) {
            return new HashMap<>();
        }
        return new HashMap<>(job.isDryRun()
                ? lifecycle.preview(network, receipts)
                : lifecycle.receive(network, receipts, Standing.OWN, job.createdAt()));
    }

    /** Of rows with the same id the first one counts. */
    private List<ReadRow> withoutDuplicates(ImportJob job, List<ReadRow> chunk) {
        Set<String> ids = chunk.stream().map(ReadRow::externalId).filter(Objects::nonNull).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>(rows.known(job.id(), ids));
        return chunk.stream().map(row -> row.isRejected() || row.externalId() == null || seen.add(row.externalId())
                ? row
                : row.duplicate()).toList();
    }

    /** The table has been read to its end. Until here nothing was deleted. */
    @Transactional
    void endTable(Lease lease) {
        ImportJob job = leased(lease);
        long absent = job.isSnapshot() ? missing.count(job) : 0;
        long live = job.isSnapshot() ? missing.live(job.networkId()) : 0;
        boolean certain = !job.isSnapshot() || !rows.hasNameless(job.id());
        job.endTable(absent, live - (job.isDryRun() ? 0 : job.counts().created()), certain, clock.instant());
        contents.delete(job.id());
        jobs.save(job);
    }

    /**
     * Deletes some of the missing records, if that is due.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean deleteSome(Lease lease) {
        ImportJob job = jobs.lock(lease.jobId());
        if (!job.isLeasedTo(lease.holder())) {
            return false;
        }
        records.lockNetwork(job.networkId());
        List<UUID> some = missing.some(job, DELETIONS);
        if (some.isEmpty()) {
            job.end(clock.instant());
        } else {
            lifecycle.delete(records.list("id in ?1 order by id", some), job.createdAt());
            job.delete(some.size(), clock.instant(), leaseTime);
        }
        jobs.save(job);
        return !some.isEmpty();
    }

    /** The table is none, or is damaged. */
    @Transactional
    void fail(Lease lease, String reason) {
        ImportJob job = leased(lease);
        job.fail(reason, clock.instant());
        contents.delete(job.id());
        jobs.save(job);
    }

    /** This replica stops. */
    @Transactional
    void release(Lease lease) {
        ImportJob job = leased(lease);
        job.release(clock.instant());
        jobs.save(job);
    }

    private ImportJob leased(Lease lease) {
        ImportJob job = jobs.lock(lease.jobId());
        if (!job.isLeasedTo(lease.holder())) {
            throw new LeaseLost();
        }
        return job;
    }
}
