package org.encommun.directory.imports.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.encommun.defaults.database.DatabaseFailure;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.directory.imports.worker.ImportSteps.Lease;
import org.encommun.directory.imports.worker.ImportSteps.LeaseLost;
import org.encommun.directory.table.TableLimits;
import org.encommun.directory.table.TableReader;
import org.encommun.directory.table.TableRow;
import org.encommun.directory.table.UnreadableTable;
import org.jboss.logging.Logger;

/** Takes one import in, from where it is to its end. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);
    /** In characters; a row beyond it ends the chunk, and may itself be a megabyte. */
    private static final long LONGEST_CHUNK = 4 << 20;

    private final ImportSteps steps;
    private final UuidGenerator ids;
    private final int chunk;

    ImportRun(ImportSteps steps, UuidGenerator ids,
            @ConfigProperty(name = "encommun.imports.chunk") int chunk) {
        this.steps = steps;
        this.ids = ids;
        this.chunk = chunk;
    }

    /**
     * Takes in the oldest import that waits.
     *
     * @param goOn asked after each chunk; if not, another replica goes on
     * @return whether there was one
     */
    @ActivateRequestContext
    boolean takeInNext(BooleanSupplier goOn) {
        UUID holder = ids.next();
        Optional<Lease> lease = steps.take(holder);
        lease.ifPresent(taken -> takeIn(taken, goOn));
        return lease.isPresent();
    }

    private void takeIn(Lease lease, BooleanSupplier goOn) {
        try {
            if (!lease.tableEnded() && !readTable(lease, goOn)) {
                return;
            }
            while (steps.deleteSome(lease)) {
                if (!goOn.getAsBoolean()) {
                    steps.release(lease);
                    return;
                }
            }
        } catch (UnreadableTable unreadable) {
            LOG.infof("import %s: %s", lease.jobId(), unreadable.reason());
            steps.fail(lease, unreadable.reason().name());
        } catch (LeaseLost lost) {
            LOG.warnf("import %s has gone to another replica", lease.jobId());
        } catch (RuntimeException failure) {
            release(lease, failure);
            throw failure;
        }
    }

    /** So that the import need not wait for the end of its lease. */
    private void release(Lease lease, RuntimeException failure) {
        try {
            steps.release(lease);
        } catch (RuntimeException away) {
            failure.addSuppressed(away);
        }
    }

    /** @return whether its end was reached */
    private boolean readTable(Lease lease, BooleanSupplier goOn) {
        try (TableReader table = TableReader.open(steps.content(lease), TableLimits.DEFAULT)) {
            for (long done = 0; done < lease.rowsDone() && table.hasNext(); done++) {
                table.next();
            }
            try (ReadAhead<Chunk> chunks = new ReadAhead<>(() -> readNext(lease, table))) {
                for (Optional<Chunk> next = chunks.next(); next.isPresent(); next = chunks.next()) {
                    takeIn(lease, next.get());
                    if (!goOn.getAsBoolean()) {
                        steps.release(lease);
                        return false;
                    }
                }
            }
        }
        steps.endTable(lease);
        return true;
    }

    /** Rows are few where they are long, so that those of a chunk take little memory. */
    private Optional<Chunk> readNext(Lease lease, TableReader table) {
        List<TableRow> rows = new ArrayList<>(chunk);
        long length = 0;
        while (table.hasNext() && rows.size() < chunk && length < LONGEST_CHUNK) {
            TableRow row = table.next();
            rows.add(row);
            length += row.cells().values().stream().mapToLong(String::length).sum();
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Chunk(rows, table.headings(), steps.readAhead(lease, rows)));
    }

    /** Where the rows cannot be taken in together, each half is on its own, so that one row at most is refused for what it does. */
    private void takeIn(Lease lease, Chunk rows) {
        try {
            steps.takeIn(lease, rows);
        } catch (RuntimeException failure) {
            if (failure instanceof LeaseLost || DatabaseFailure.isUnavailable(failure) || DatabaseFailure.isConflict(failure)) {
                // no fault of a row: the import is taken up again from its last chunk
                throw failure;
            }
            int size = rows.rows().size();
            TableRow first = rows.rows().get(0);
            LOG.warnf(failure, "import %s: rows %d to %d", lease.jobId(), first.number(), rows.rows().get(size - 1).number());
            if (size == 1) {
                steps.refuse(lease, first, rows.headings());
            } else {
                takeIn(lease, rows.part(0, size / 2));
                takeIn(lease, rows.part(size / 2, size));
            }
        }
    }
}
