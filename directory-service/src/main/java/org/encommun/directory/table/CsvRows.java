package org.encommun.directory.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.encommun.directory.table.TableRow.Fault;
import org.encommun.directory.table.UnreadableTable.Reason;

/** The rows of a CSV file. */
final class CsvRows implements RowSource {

    private final CsvRecords records;
    private final CSVFormat strict;
    private final CSVFormat lenient;
    private final Headings headings;
    private long number;

    private CsvRows(Lines lines, char separator, TableLimits limits) {
        this.records = new CsvRecords(lines, separator, limits);
        this.strict = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true).get();
        this.lenient = strict.builder().setTrailingData(true).setLenientEof(true).get();
        this.headings = Headings.of(firstRow(), limits);
    }

    /**
     * @param lines of which one at least is not blank
     * @throws UnreadableTable if there are no headings
     */
    static CsvRows of(Lines lines, TableLimits limits) {
        return new CsvRows(lines, Separators.of(lines), limits);
    }

    private List<String> firstRow() {
        CsvRecords.Text record = records.next();
        List<String> texts = texts(record);
        while (record != null && texts != null && texts.stream().allMatch(String::isBlank)) {
            record = records.next();
            texts = texts(record);
        }
        if (record == null) {
            throw new UnreadableTable(Reason.EMPTY, "only blank rows");
        }
        if (record.fault() != null && record.fault() != Fault.BROKEN_QUOTES) {
            throw new UnreadableTable(Reason.TOO_LARGE, "the first row is beyond the limits");
        }
        if (texts == null) {
            throw new UnreadableTable(Reason.NO_HEADINGS, "the quotation marks of the first row are not paired");
        }
        return texts;
    }

    private List<String> texts(CsvRecords.Text record) {
        return record == null || record.fault() != null ? null : cells(record.text(), strict);
    }

    @Override
    public List<String> headings() {
        return headings.names();
    }

    @Override
    public TableRow next() {
        for (CsvRecords.Text record = records.next(); record != null; record = records.next()) {
            TableRow row = row(record);
            if (row != null) {
                return row;
            }
        }
        return null;
    }

    /** The row of a record, {@code null} if all its cells are blank. */
    private TableRow row(CsvRecords.Text record) {
        Fault fault = record.fault();
        List<String> texts = fault == null ? cells(record.text(), strict) : List.of();
        if (texts == null) {
            fault = Fault.BROKEN_QUOTES;
        }
        if (fault == Fault.BROKEN_QUOTES) {
            // the cells as well as they can be told apart
            texts = Objects.requireNonNullElse(cells(record.text(), lenient), List.of());
        }
        if (fault == null && headings.isTooWide(texts)) {
            fault = Fault.BEYOND_LAST_COLUMN;
        }
        RowCells cells = headings.cells(texts);
        return fault == null && cells.isBlank() ? null : cells.row(++number, fault);
    }

    /** The cells of one record, {@code null} where the parser finds its quotation marks broken. */
    private static List<String> cells(String record, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(record, format)) {
            return parser.stream().flatMap(CSVRecord::stream).toList();
        } catch (IOException | UncheckedIOException malformed) {
            return null;
        }
    }
}
