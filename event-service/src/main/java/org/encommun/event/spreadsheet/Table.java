package org.encommun.event.spreadsheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.encommun.defaults.problem.Refusal;
import org.encommun.defaults.text.CleanText;

/**
 * A table as a spreadsheet program saves it: CSV (RFC 4180) in UTF-8, with or without a byte order mark, with semicolons or
 * commas, and
 * whatever line ends.
 *
 * @param headers the cells of the first row
 * @param rows the rows below; rows without any text are left out, but counted
 */
record Table(List<String> headers, List<Row> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * One row.
     *
     * @param number as the spreadsheet counts, from 1 on for the headers
     * @param cells its cells
     */
    record Row(int number, List<String> cells) {

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * @throws Refusal {@link SpreadsheetProblem#TABLE_NOT_UTF8} with the row at which it ceases to be, {@link
     *         SpreadsheetProblem#TABLE_UNREADABLE}
     *         or {@link SpreadsheetProblem#TABLE_EMPTY}
     */
    static Table parse(byte[] csv) {
        String text = decode(csv);
        char delimiter = delimiter(text);
        try (CSVParser parser = CSVParser.parse(new StringReader(text),
                CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get())) {
            List<Row> rows = parser.stream().map(Table::row).filter(row -> !row.isBlank()).toList();
            if (rows.size() < 2) {
                throw new Refusal(SpreadsheetProblem.TABLE_EMPTY);
            }
            return new Table(rows.get(0).cells(), rows.subList(1, rows.size()));
        } catch (UncheckedIOException | IOException | IllegalStateException malformed) {
            throw new Refusal(SpreadsheetProblem.TABLE_UNREADABLE);
        }
    }

    private static Row row(CSVRecord record) {
        return new Row(Math.toIntExact(record.getRecordNumber()), record.stream().map(Table::unguarded).toList());
    }

    /** Without the apostrophe that keeps a spreadsheet from calculating what looks like a formula. */
    private static String unguarded(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'' && SessionTable.FORMULA.indexOf(cell.charAt(1)) >= 0;
        return CleanText.of(guarded ? cell.substring(1) : cell).strip();
    }

    private static String decoded(ByteBuffer bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes).toString();
    }

    /** A byte of no value is a letter of nothing, but half of every second one in UTF-16. */
    private static String decode(byte[] csv) {
        ByteBuffer bytes = ByteBuffer.wrap(csv);
        try {
            String text = decoded(bytes);
            if (text.indexOf('\0') >= 0) {
                throw new CharacterCodingException();
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            int row = 1 + (int) new String(csv, 0, bytes.position(), StandardCharsets.ISO_8859_1).chars()
                    .filter(c -> c == '\n').count();
            throw new Refusal(SpreadsheetProblem.TABLE_NOT_UTF8, row).with("row", row);
        }
    }

    /** Whichever stands more often among the headers, which hold neither. */
    private static char delimiter(String text) {
        String headers = text.lines().findFirst().orElse("");
        return headers.chars().filter(c -> c == ',').count() > headers.chars().filter(c -> c == ';').count() ? ',' : ';';
    }
}
