package org.encommun.directory.harvest.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.problem.Refusal;
import org.encommun.directory.harvest.fetch.Fetched;
import org.encommun.directory.harvest.fetch.HarvestFailed;
import org.encommun.directory.harvest.fetch.HarvestFailure;
import org.encommun.directory.harvest.progress.SeenTable;
import org.encommun.directory.imports.job.ImportProblem;
import org.encommun.directory.table.TableLimits;
import org.encommun.directory.table.TableReader;
import org.encommun.directory.table.UnreadableTable;

/** Reads a table: what has changed becomes an import, as if the network had sent it. */
@ApplicationScoped
class TableHarvest {

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private final SourceRequests requests;
    private final TableSteps steps;

    TableHarvest(SourceRequests requests, TableSteps steps) {
        this.requests = requests;
        this.steps = steps;
    }

    /** @throws HarvestFailed if it cannot be fetched, or is no table */
    void harvest(HarvestTask task) {
        try (Fetched fetched = requests.table(task)) {
            SeenTable seen = task.seen();
            if (!fetched.hasBody() || seen != null && fetched.digest().equals(seen.digest())) {
                steps.unchanged(task, fetched);
            } else {
                requireTable(fetched);
                take(task, fetched);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What an import would refuse, too, with the reason. */
    private static void requireTable(Fetched fetched) {
        if (fetched.mediaType() != null && PAGES.contains(fetched.mediaType())) {
            throw new HarvestFailed(UnreadableTable.Reason.ERROR_PAGE);
        }
        try (TableReader table = TableReader.open(fetched.body(), TableLimits.DEFAULT)) {
            table.headings();
        } catch (UnreadableTable unreadable) {
            throw new HarvestFailed(unreadable.reason());
        }
    }

    private void take(HarvestTask task, Fetched fetched) {
        try {
            steps.take(task, fetched);
        } catch (Refusal refused) {
            throw new HarvestFailed(refused.type() == ImportProblem.ID_COLUMN_MISSING
                    ? HarvestFailure.ID_COLUMN_MISSING
                    : refused.type() == ImportProblem.UNKNOWN_MAPPING
                            ? HarvestFailure.UNKNOWN_MAPPING
                            : HarvestFailure.INTERNAL,
                    refused);
        }
    }
}
