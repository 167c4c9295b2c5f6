package org.encommun.event.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.encommun.defaults.text.FoldedText;
import org.encommun.event.programme.SessionDetails;
import org.encommun.event.programme.draft.WorkingDraft;

/**
 * Reads a table of sessions against a working draft: a row with the number of a session changes it, one without a number is a
 * new
 * session, and a column that is not there leaves what it is about as it is. Everything that is wrong is found in one go.
 */
final class SessionImport {

    private final ImportContext context;
    private final List<CellError> errors = new ArrayList<>();
    private final List<SessionDetails> added = new ArrayList<>();
    private final Map<UUID, SessionDetails> changed = new HashMap<>();
    private int unchanged;

    private SessionImport(ImportContext context) {
        this.context = context;
    }

    /** Reads a table; nothing is written. */
    static SessionImport read(Table table, ImportContext context) {
        SessionImport reading = new SessionImport(context);
        Map<SessionColumn, Integer> columns = reading.columns(table.headers());
        if (reading.errors.isEmpty()) {
            Set<Integer> numbers = new HashSet<>();
            table.rows().forEach(row -> {
                reading.requireNothingBeyond(row, table.headers());
                reading.read(row, columns, numbers);
            });
        }
        return reading;
    }

    private Map<SessionColumn, Integer> columns(List<String> headers) {
        Map<SessionColumn, Integer> columns = new EnumMap<>(SessionColumn.class);
        for (int i = 0; i < headers.size(); i++) {
            String header = headers.get(i);
            Optional<SessionColumn> column = SessionColumn.withHeader(FoldedText.of(header));
            if (column.isEmpty()) {
                if (!header.isEmpty()) {
                    errors.add(new CellError(1, header, CellProblem.UNKNOWN_COLUMN));
                }
            } else if (columns.putIfAbsent(column.get(), i) != null) {
                errors.add(new CellError(1, header, CellProblem.COLUMN_TWICE));
            }
        }
        return columns;
    }

    private void requireNothingBeyond(Table.Row row, List<String> headers) {
        if (row.cells().stream().skip(headers.size()).anyMatch(cell -> !cell.isBlank())) {
            errors.add(new CellError(row.number(), headers.get(headers.size() - 1), CellProblem.BEYOND_LAST_COLUMN));
        }
    }

    private void read(Table.Row row, Map<SessionColumn, Integer> columns, Set<Integer> numbers) {
        RowReader cells = new RowReader(row, columns, errors);
        Integer number = cells.wholeNumber(SessionColumn.NUMBER);
        WorkingDraft.Session session = number == null ? null : context.sessions().get(number);
        if (number != null && session == null) {
            cells.wrong(SessionColumn.NUMBER, CellProblem.UNKNOWN_SESSION);
            return;
        }
        if (number != null && !numbers.add(number)) {
            cells.wrong(SessionColumn.NUMBER, CellProblem.SESSION_TWICE);
        }
        int before = errors.size();
        SessionDetails present = session == null ? null : session.details().in(context.zone());
        SessionDetails details = new SessionRow(cells, context).details(present);
        if (details != null) {
            context.brokenMembers().apply(details)
                    .forEach(member -> cells.wrong(SessionColumn.ofMember(member), CellProblem.OUT_OF_BOUNDS));
        }
        if (errors.size() > before || details == null) {
            return;
        }
        if (present == null) {
            added.add(details);
        } else if (present.equals(details)) {
            unchanged++;
        } else {
            changed.put(session.id(), details);
        }
    }

    List<CellError> errors() {
        return errors;
    }

    List<SessionDetails> added() {
        return added;
    }

    Map<UUID, SessionDetails> changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }
}
