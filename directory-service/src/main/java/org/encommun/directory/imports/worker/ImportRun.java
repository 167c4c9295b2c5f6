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
            while (table.hasNext()) {
                List<TableRow> rows = new ArrayList<>(chunk);
                while (table.hasNext() && rows.size() < chunk) {
                    rows.add(table.next());
                }
                takeIn(lease, rows, table.headings());
                if (!goOn.getAsBoolean()) {
                    steps.release(lease);
                    return false;
                }
            }
        }
        steps.endTable(lease);
        return true;
    }

    /** Where the rows cannot be taken in together, each half is on its own, so that one row at most is refused for what it does. */
    private void takeIn(Lease lease, List<TableRow> rows, List<String> headings) {
        try {
            steps.takeIn(lease, rows, headings);
        } catch (RuntimeException failure) {
            if (failure instanceof LeaseLost || DatabaseFailure.isUnavailable(failure) || DatabaseFailure.isConflict(failure)) {
                // no fault of a row: the import is taken up again from its last chunk
                throw failure;
            }
            LOG.warnf(failure, "import %s: rows %d to %d", lease.jobId(), rows.get(0).number(),
                    rows.get(rows.size() - 1).number());
            if (rows.size() == 1) {
                steps.refuse(lease, rows.get(0), headings);
            } else {
                takeIn(lease, rows.subList(0, rows.size() / 2), headings);
                takeIn(lease, rows.subList(rows.size() / 2, rows.size()), headings);
            }
        }
    }
}
