package org.encommun.directory.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.apache.commons.io.input.BoundedInputStream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.encommun.directory.table.TableRow.Fault;
import org.encommun.directory.table.UnreadableTable.Reason;

/** The rows of the first visible worksheet that begins with headings. */
final class XlsxRows implements RowSource {

    private final ReadableWorkbook workbook;
    private final Path copy;
    private Stream<Row> stream;
    private Spliterator<Row> rows;
    private Headings headings;
    private long number;

    /** @param copy what is deleted with it; {@code null} for nothing */
    private XlsxRows(ReadableWorkbook workbook, Path copy) {
        this.workbook = workbook;
        this.copy = copy;
    }

    /**
     * Reads a file where it is.
     *
     * @throws UnreadableTable if it is not a sound workbook with headings
     */
    static XlsxRows open(Path file, TableLimits limits) throws IOException {
        if (Files.size(file) > limits.workbook()) {
            throw tooLarge(limits);
        }
        return open(file, null, limits);
    }

    /**
     * Keeps a copy until {@link #close}, since the parts of a workbook are not in the order in which they are needed.
     *
     * @throws UnreadableTable if it is not a sound workbook with headings
     */
    static XlsxRows open(InputStream in, TableLimits limits) throws IOException {
        Path file = Files.createTempFile("table-", ".xlsx");
        try {
            save(in, file, limits);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return open(file, file, limits);
    }

    private static void save(InputStream in, Path file, TableLimits limits) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            long size = BoundedInputStream.builder().setInputStream(in).setMaxCount(limits.workbook() + 1)
                    .setPropagateClose(false).get().transferTo(out);
            if (size > limits.workbook()) {
                throw tooLarge(limits);
            }
        }
    }

    private static UnreadableTable tooLarge(TableLimits limits) {
        return new UnreadableTable(Reason.TOO_LARGE, "a workbook of more than " + limits.workbook() + " bytes");
    }

    private static XlsxRows open(Path file, Path copy, TableLimits limits) throws IOException {
        XlsxRows rows = null;
        try {
            boolean hasFormats = XlsxInspection.of(file, limits).hasFormats();
            rows = new XlsxRows(new ReadableWorkbook(file.toFile(), new ReadingOptions(hasFormats, true)), copy);
            rows.findHeadings(limits);
            return rows;
        } catch (UnreadableTable refused) {
            discard(copy, rows);
            throw refused;
        } catch (IOException | RuntimeException malformed) {
            discard(copy, rows);
            throw new UnreadableTable(Reason.BROKEN, malformed);
        }
    }

    private static void discard(Path copy, XlsxRows rows) throws IOException {
        if (rows != null) {
            rows.close();
        } else if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }

    private void findHeadings(TableLimits limits) throws IOException {
        List<Sheet> sheets = workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
        boolean isEmpty = true;
        for (Sheet sheet : sheets) {
            stream = sheet.openStream();
            rows = stream.spliterator();
            List<String> texts = firstRow();
            isEmpty &= texts.isEmpty();
            if (Headings.arePlausible(texts)) {
                headings = Headings.of(texts, limits);
                return;
            }
            stream.close();
        }
        throw new UnreadableTable(isEmpty ? Reason.EMPTY : Reason.NO_HEADINGS, "no worksheet begins with headings");
    }

    /** The first row with text; none for an empty worksheet. */
    private List<String> firstRow() {
        for (List<String> texts = read(); texts != null; texts = read()) {
            if (!texts.stream().allMatch(String::isBlank)) {
                return texts;
            }
        }
        return List.of();
    }

    @Override
    public List<String> headings() {
        return headings.names();
    }

    @Override
    public TableRow next() {
        while (true) {
            List<String> texts;
            try {
                texts = read();
            } catch (UnreadableTable broken) {
                throw broken;
            } catch (RuntimeException unreadableCell) {
                // the XML is sound, and reading goes on at the next row
                return new RowCells().row(++number, Fault.UNREADABLE_CELL);
            }
            if (texts == null) {
                return null;
            }
            RowCells cells = headings.cells(texts);
            if (!cells.isBlank()) {
                return cells.row(++number, headings.isTooWide(texts) ? Fault.BEYOND_LAST_COLUMN : null);
            }
        }
    }

    /** The texts of the next row without the empty ones at its end, {@code null} after the last. */
    private List<String> read() {
        List<String> texts = new ArrayList<>();
        try {
            return rows.tryAdvance(row -> texts.addAll(texts(row))) ? texts : null;
        } catch (ExcelReaderException malformed) {
            if (malformed.getCause() instanceof XMLStreamException) {
                throw new UnreadableTable(Reason.BROKEN, malformed);
            }
            throw malformed;
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.stream().map(XlsxCells::text).toList());
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    @Override
    public void close() {
        try {
            if (stream != null) {
                stream.close();
            }
            workbook.close();
            if (copy != null) {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
