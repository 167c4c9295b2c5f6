package org.encommun.directory.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.defaults.problem.LocalisedMember;
import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.imports.job.ImportContent;
import org.encommun.directory.imports.job.ImportJob;
import org.encommun.directory.imports.job.ImportJobRepository;
import org.encommun.directory.imports.job.ImportOrder;
import org.encommun.directory.imports.job.ImportProblem;
import org.encommun.directory.imports.worker.ImportWorker;
import org.encommun.directory.mapping.ColumnMapping;
import org.encommun.directory.mapping.ColumnMappingRepository;
import org.encommun.directory.mapping.ColumnPlan;
import org.encommun.directory.mapping.SuggestedMapping;
import org.encommun.directory.opposition.screening.OppositionScreening;
import org.encommun.directory.table.TableLimits;
import org.encommun.directory.table.TableReader;
import org.encommun.directory.table.UnreadableTable;

/** Receives tables to be taken in later, and refuses at once what cannot be. */
@ApplicationScoped
public class ImportArrivals {

    private final ImportJobRepository jobs;
    private final ImportContent contents;
    private final ColumnMappingRepository mappings;
    private final ImportWorker worker;
    private final OppositionScreening oppositions;
    private final UuidGenerator ids;
    private final Clock clock;

    ImportArrivals(ImportJobRepository jobs, ImportContent contents, ColumnMappingRepository mappings, ImportWorker worker,
            OppositionScreening oppositions, UuidGenerator ids, Clock clock) {
        this.jobs = jobs;
        this.contents = contents;
        this.mappings = mappings;
        this.worker = worker;
        this.oppositions = oppositions;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps a table that a network has sent.
     *
     * @param order without a version of the mapping the latest one counts
     * @param file the table; empty for an empty body
     * @throws Refusal {@link ImportProblem#UNREADABLE_TABLE}, {@link ImportProblem#ID_COLUMN_MISSING},
     *         {@link ImportProblem#UNKNOWN_MAPPING}
     */
    public ImportJob sent(UUID networkId, ImportOrder order, Optional<Path> file) {
        Optional<ColumnMapping> mapping = mapping(networkId, order.mapping());
        ColumnPlan plan = mapping.map(ColumnMapping::plan).orElseGet(ColumnPlan::standard);
        List<String> headings = headings(file);
        if (!plan.hasId(headings)) {
            throw new Refusal(ImportProblem.ID_COLUMN_MISSING).with("headings", headings).with("suggestion",
                    SuggestedMapping.of(headings));
        }
        return keep(networkId,
                new ImportOrder(order.dryRun(), order.snapshot(), mapping.map(ColumnMapping::number).orElse(null),
                        null),
                headings, file);
    }

    /** Keeps rows of an earlier import, to be read by the present mapping. */
    ImportJob again(ImportJob earlier, Path rows) {
        Integer mapping = mappings.latest(earlier.networkId()).map(ColumnMapping::number).orElse(null);
        return keep(earlier.networkId(), new ImportOrder(false, false, mapping, earlier.id()), earlier.headings(),
                Optional.of(rows));
    }

    private Optional<ColumnMapping> mapping(UUID networkId, Integer number) {
        return number == null
                ? mappings.latest(networkId)
                : Optional.of(mappings.find(networkId, number)
                        .orElseThrow(() -> new Refusal(ImportProblem.UNKNOWN_MAPPING, number).with("field", "mapping")));
    }

    private static List<String> headings(Optional<Path> file) {
        try (TableReader table = file.map(sent -> TableReader.open(sent, TableLimits.DEFAULT))
                .orElseGet(() -> TableReader.open(InputStream.nullInputStream(), TableLimits.DEFAULT))) {
            return table.headings();
        } catch (UnreadableTable unreadable) {
            LocalisedMember text = unreadable.reason()::text;
            throw new Refusal(ImportProblem.UNREADABLE_TABLE).with("reason", unreadable.reason().name()).with("text", text);
        }
    }

    private ImportJob keep(UUID networkId, ImportOrder order, List<String> headings, Optional<Path> file) {
        // where a table has no headings, its first row is taken for them
        List<String> kept = headings.stream().map(oppositions.inForce()::text).toList();
        ImportJob job = jobs.save(new ImportJob(ids.next(), networkId, order, kept, clock.instant()));
        try (InputStream in = open(file)) {
            contents.store(job.id(), in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        worker.wakeAfterCommit();
        return job;
    }

    private static InputStream open(Optional<Path> file) throws IOException {
        return file.isEmpty() ? InputStream.nullInputStream() : Files.newInputStream(file.get());
    }
}
