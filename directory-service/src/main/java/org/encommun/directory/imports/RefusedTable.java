package org.encommun.directory.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    private final TableWriter writer;

    RefusedTable(OutputStream out, List<String> headings) {
        writer = new TableWriter(out, Stream.concat(headings.stream().filter(heading -> !ADDED.contains(heading)),
                Stream.of(CAUSE, SUGGESTION)).toList(), Dialect.SPREADSHEET);
    }

    void write(RowOutcome row) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        cells.keySet().removeAll(ADDED);
        cells.put(CAUSE, row.rejection().cause());
        if (row.rejection().suggestion() != null) {
            cells.put(SUGGESTION, row.rejection().suggestion());
        }
        writer.write(cells);
    }

    void close() throws IOException {
        writer.close();
    }
}
