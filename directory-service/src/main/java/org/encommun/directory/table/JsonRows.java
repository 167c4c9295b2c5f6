package org.encommun.directory.table;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.encommun.directory.table.Lines.Line;
import org.encommun.directory.table.TableRow.Fault;
import org.encommun.directory.table.UnreadableTable.Reason;
import org.encommun.directory.table.cell.CellNumber;
import org.encommun.directory.table.cell.CellText;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;

/** The rows of NDJSON: one object in each line, whose names are the headings. */
final class JsonRows implements RowSource {

    private static final String BETWEEN_VALUES = "|";
    /** The names in the errors of HTTP APIs, such as those of RFC 9457; none of them says anything of a place. */
    private static final Set<String> NAMES_OF_ERRORS = Set.of("error", "errors", "erreur", "erreurs", "exception", "fault",
            "error_code", "error_description", "error_msg", "message", "msg", "detail", "details", "status", "statusCode",
            "status_code", "code", "title", "type", "instance", "path", "timestamp", "trace", "success", "ok", "reason");

    private final JsonFactory json = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private final Lines lines;
    private final TableLimits limits;
    private final Set<String> headings = new LinkedHashSet<>();
    private TableRow first;
    private long number;

    private JsonRows(Lines lines, TableLimits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    /**
     * @param lines of which one at least is not blank
     * @throws UnreadableTable if they are one JSON document in place of rows
     */
    static JsonRows of(Lines lines, TableLimits limits) {
        JsonRows rows = new JsonRows(lines, limits);
        rows.refuseDocument();
        return rows;
    }

    /** A single object can be a table of one row, unless it looks like an error or a page of another interface. */
    private void refuseDocument() {
        Line line = lines.nextNotBlank();
        if (line.isTooLong()) {
            throw new UnreadableTable(Reason.TOO_LARGE, "the first line is beyond the limit");
        }
        first = row(line);
        Line second = lines.nextNotBlank();
        if (second != null && first != null && first.fault() == Fault.NOT_AN_OBJECT
                && !second.text().strip().startsWith("{")) {
            throw new UnreadableTable(Reason.ERROR_PAGE, "a JSON document of several lines");
        }
        boolean looksLikeError = NAMES_OF_ERRORS.containsAll(headings);
        if (second == null && (first == null || !first.isSound() || looksLikeError || headings.contains("error"))) {
            throw new UnreadableTable(Reason.ERROR_PAGE, "one JSON document");
        }
        if (second != null) {
            lines.giveBack(List.of(second));
        }
    }

    @Override
    public List<String> headings() {
        return List.copyOf(headings);
    }

    @Override
    public TableRow next() {
        if (first != null) {
            TableRow row = first;
            first = null;
            return row;
        }
        for (Line line = lines.nextNotBlank(); line != null; line = lines.nextNotBlank()) {
            TableRow row = row(line);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** The row of a line, {@code null} if its object is empty. */
    private TableRow row(Line line) {
        RowCells cells = new RowCells();
        Fault fault = line.isTooLong() ? Fault.TOO_LONG : read(line.text(), cells);
        return fault == null && cells.isBlank() ? null : cells.row(++number, fault);
    }

    private Fault read(String object, RowCells cells) {
        try (JsonParser parser = json.createParser(object)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Fault.NOT_AN_OBJECT;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = CellText.clean(parser.currentName());
                if (parser.nextToken() == JsonToken.START_OBJECT) {
                    return Fault.NESTED_VALUE;
                }
                String text = text(parser);
                if (text == null) {
                    return Fault.NESTED_VALUE;
                }
                if (!headings.contains(name) && headings.size() >= limits.columns()) {
                    return Fault.BEYOND_LAST_COLUMN;
                }
                headings.add(name);
                cells.add(name, text);
            }
            return parser.nextToken() == null ? null : Fault.NOT_AN_OBJECT;
        } catch (IOException malformed) {
            return Fault.NOT_AN_OBJECT;
        }
    }

    /** The text of a value, empty for null; {@code null} if it is nested. */
    private static String text(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> "";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> CellNumber.plain(parser.getText());
            case START_ARRAY -> list(parser);
            case START_OBJECT -> null;
            default -> parser.getText();
        };
    }

    private static String list(JsonParser parser) throws IOException {
        StringBuilder list = new StringBuilder();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String value = parser.currentToken() == JsonToken.START_ARRAY ? null : text(parser);
            if (value == null) {
                return null;
            }
            if (!value.isEmpty()) {
                list.append(list.isEmpty() ? "" : BETWEEN_VALUES).append(value);
            }
        }
        return list.toString();
    }
}
