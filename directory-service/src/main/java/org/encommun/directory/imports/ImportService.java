package org.encommun.directory.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.imports.job.ImportJob;
import org.encommun.directory.imports.job.ImportJobRepository;
import org.encommun.directory.imports.job.ImportOrder;
import org.encommun.directory.imports.job.ImportProblem;
import org.encommun.directory.imports.job.ImportRows;
import org.encommun.directory.imports.job.RowOutcome;
import org.encommun.directory.record.Outcome;
import org.encommun.directory.representation.NetworkAuthority;

/** Receives tables of a network and reports what came of them, for its machine and for administrators. */
@ApplicationScoped
public class ImportService {

    private final ImportJobRepository jobs;
    private final ImportRows rows;
    private final NetworkAuthority authority;
    private final ImportArrivals arrivals;
    private final ImportDecisions decisions;

    ImportService(ImportJobRepository jobs, ImportRows rows, NetworkAuthority authority, ImportArrivals arrivals,
            ImportDecisions decisions) {
        this.jobs = jobs;
        this.rows = rows;
        this.authority = authority;
        this.arrivals = arrivals;
        this.decisions = decisions;
    }

    /**
     * Takes a table to be taken in.
     *
     * @param table the file; empty for an empty body
     * @throws Refusal as {@link ImportArrivals#sent} does
     */
    @Transactional
    ImportJob start(UUID networkId, ImportOrder order, Optional<Path> table) {
        authority.require(networkId);
        return arrivals.sent(networkId, order, table);
    }

    List<ImportJob> list(UUID networkId, UUID after, int limit) {
        authority.require(networkId);
        return jobs.after(networkId, after, limit);
    }

    ImportJob get(UUID networkId, UUID id) {
        authority.require(networkId);
        return jobs.get(networkId, id);
    }

    /** @param outcome {@code null} for all */
    List<RowOutcome> rows(UUID networkId, UUID id, Outcome outcome, long after, int limit) {
        ImportJob job = get(networkId, id);
        return outcome == null ? rows.after(job.id(), after, limit) : rows.after(job.id(), after, outcome, limit);
    }

    /** Writes the refused rows as a table. */
    void writeRefused(ImportJob job, OutputStream out) throws IOException {
        // closed after the last row only: what is closed after a failure would look whole
        RefusedTable table = new RefusedTable(out, job.headings());
        ImportRows.each(after -> rows.after(job.id(), after, Outcome.REFUSED, ImportRows.PAGE), table::write);
        table.close();
    }

    /** @throws Refusal {@link ImportProblem#NOTHING_HELD} */
    @Transactional
    ImportJob confirm(UUID networkId, UUID id) {
        return decisions.confirm(get(networkId, id).id());
    }

    /** @throws Refusal {@link ImportProblem#NOTHING_HELD} */
    @Transactional
    ImportJob cancel(UUID networkId, UUID id) {
        return decisions.cancel(get(networkId, id).id());
    }

    /**
     * Reads the faulty rows of an import again, by the present mapping.
     *
     * @throws Refusal {@link ImportProblem#IMPORT_NOT_ENDED}, {@link ImportProblem#NOTHING_TO_RETRY}
     */
    @Transactional
    ImportJob retry(UUID networkId, UUID id) {
        ImportJob earlier = get(networkId, id);
        if (earlier.endedAt().isEmpty()) {
            throw new Refusal(ImportProblem.IMPORT_NOT_ENDED);
        }
        try {
            Path table = Files.createTempFile("encommun-retry-", null);
            try {
                if (rows.writeToRetry(earlier, table) == 0) {
                    throw new Refusal(ImportProblem.NOTHING_TO_RETRY);
                }
                return arrivals.again(earlier, table);
            } finally {
                Files.delete(table);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
