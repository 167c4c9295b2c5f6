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
import org.encommun.defaults.text.FormulaGuard;

/**
 * A table as a spreadsheet program saves it: CSV (RFC 4180) in UTF-8, with or without a byte order mark, with semicolons or
 * commas, and with any line ends.
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
     * @throws Refusal {@link SpreadsheetProblem#TABLE_NOT_UTF8} with the first row that is not,
     *         {@link SpreadsheetProblem#TABLE_UNREADABLE}, {@link SpreadsheetProblem#TABLE_EMPTY}
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
        return new Row(Math.toIntExact(record.getRecordNumber()), record.stream().map(Table::text).toList());
    }

    private static String text(String cell) {
        return CellText.of(FormulaGuard.unguard(cell));
    }

    private static String decoded(ByteBuffer bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes).toString();
    }

    /** NUL is valid UTF-8, but no text holds it, while every other byte of French text in UTF-16 is one. */
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

    /** The one that is more frequent in the headers, which contain neither. */
    private static char delimiter(String text) {
        String headers = text.lines().findFirst().orElse("");
        return headers.chars().filter(c -> c == ',').count() > headers.chars().filter(c -> c == ';').count() ? ',' : ';';
    }
}
