package org.encommun.directory.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.encommun.directory.table.TableRow.Fault;
import org.encommun.directory.table.TableRow.Remark;
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
        while (record != null && record.fault() == null && isBlank(cells(record.text(), strict))) {
            record = records.next();
        }
        if (record == null) {
            throw new UnreadableTable(Reason.EMPTY, "only blank rows");
        }
        if (record.fault() == Fault.BROKEN_QUOTES) {
            throw new UnreadableTable(Reason.NO_HEADINGS, "the quotation marks of the first row are not paired");
        }
        if (record.fault() != null) {
            throw new UnreadableTable(Reason.TOO_LARGE, "the first row is beyond the limits");
        }
        return cells(record.text(), strict);
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    @Override
    public List<String> headings() {
        return headings.names();
    }

    @Override
    public TableRow next() {
        for (CsvRecords.Text record = records.next(); record != null; record = records.next()) {
            List<String> texts = texts(record);
            RowCells cells = headings.cells(texts);
            if (record.isWindows1252()) {
                cells.remark(Remark.WINDOWS_1252);
            }
            if (record.fault() != null) {
                return cells.row(++number, record.line(), record.fault());
            }
            if (!cells.isBlank()) {
                return cells.row(++number, record.line(), headings.isTooWide(texts) ? Fault.BEYOND_LAST_COLUMN : null);
            }
        }
        return null;
    }

    /** Where quotation marks are not paired, the cells as well as they can be told apart; nothing of what is too large. */
    private List<String> texts(CsvRecords.Text record) {
        if (record.fault() == null) {
            return cells(record.text(), strict);
        }
        return record.fault() == Fault.BROKEN_QUOTES ? cells(record.text(), lenient) : List.of();
    }

    private static List<String> cells(String record, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(record, format)) {
            return parser.stream().flatMap(CSVRecord::stream).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
