package org.encommun.directory.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.encommun.defaults.text.FormulaGuard;
import org.encommun.directory.imports.job.RowOutcome;
import org.encommun.directory.table.TableWriter;
import org.encommun.directory.table.TableWriter.Dialect;

/**
 * The refused rows of an import as a table for spreadsheets: the columns as they were sent, and why each row was refused. Corrected, it can
 * be sent as it is.
 */
final class RefusedTable {

    private static final String CAUSE = "cause";
    private static final String SUGGESTION = "suggestion";
    /** Of a table that came back corrected they are old. */
    private static final Set<String> ADDED = Set.of(CAUSE, SUGGESTION);

    private final List<String> sent;
    private final TableWriter writer;

    RefusedTable(OutputStream out, List<String> headings) {
        sent = headings.stream().filter(heading -> !ADDED.contains(heading)).toList();
        writer = new TableWriter(out, row(sent, CAUSE, SUGGESTION), Dialect.SPREADSHEET);
    }

    void write(RowOutcome row) {
        writer.write(row(sent.stream().map(heading -> row.cells().getOrDefault(heading, "")).toList(), row.rejection().cause(),
                Objects.requireNonNullElse(row.rejection().suggestion(), "")));
    }

    /** A row that was refused before has its guards already: they do not become more from time to time. */
    private static List<String> row(List<String> sent, String cause, String suggestion) {
        List<String> row = new ArrayList<>(sent.stream().map(FormulaGuard::unguard).toList());
        row.add(cause);
        row.add(suggestion);
        return row;
    }

    void close() throws IOException {
        writer.close();
    }
}
