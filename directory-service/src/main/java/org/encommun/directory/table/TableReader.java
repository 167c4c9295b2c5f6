package org.encommun.directory.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

import org.encommun.directory.table.Lines.Line;
import org.encommun.directory.table.UnreadableTable.Reason;

/**
 * Reads the table that a partner network uploads or serves, row by row: CSV, XLSX or NDJSON, which is found out from the content.
 * A row that cannot be read is given with its fault, and never makes the file unreadable. Memory is bounded by the limits,
 * whatever the size of the file.
 */
public final class TableReader implements Iterator<TableRow>, Closeable {

    /** Beginnings of messages that servers send as plain text in place of a table, in which a comma would part two headings. */
    private static final Pattern MESSAGE = Pattern.compile(
            "((error|erreur|exception|warning|fatal)\\b|http/|[1-5]\\d\\d\\b|not found|introuvable|forbidden|unauthori[sz]ed|"
                    + "(access|accès|service) (denied|refusé|interdit|unavailable|indisponible|temporar)|bad (gateway|request)|"
                    + "gateway time|too many|internal server|traceback|the |sorry|désolé).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Format format;
    private final RowSource source;
    private final Closeable file;
    private TableRow next;

    /** The formats that are read. */
    public enum Format {
        /** Text with separators. */
        CSV,
        /** A workbook, of which the first worksheet with headings is read. */
        XLSX,
        /** One JSON object in each line. */
        NDJSON
    }

    private TableReader(Format format, RowSource source, Closeable file) {
        this.format = format;
        this.source = source;
        this.file = file;
        this.next = source.next();
    }

    /**
     * Reads the headings and the first row.
     *
     * @param file read as far as needed, and not closed
     * @param limits how much of it is read
     * @throws UnreadableTable if it is not a table; a table without rows is one
     * @throws UncheckedIOException if the stream breaks, then and later
     */
    public static TableReader open(InputStream file, TableLimits limits) {
        try {
            BufferedInputStream in = new BufferedInputStream(file, Contents.HEAD);
            Contents contents = contents(in);
            return contents.isZip()
                    ? workbook(XlsxRows.open(in, limits))
                    : text(new Lines(contents.text(in), limits), limits, () -> {
                    });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Reads the headings and the first row of a file, which stays as it is; it is not copied.
     *
     * @throws UnreadableTable as {@link #open(InputStream, TableLimits)} does
     */
    public static TableReader open(Path file, TableLimits limits) {
        try {
            BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file), Contents.HEAD);
            try {
                Contents contents = contents(in);
                if (!contents.isZip()) {
                    return text(new Lines(contents.text(in), limits), limits, in);
                }
            } catch (IOException | RuntimeException refused) {
                in.close();
                throw refused;
            }
            in.close();
            return workbook(XlsxRows.open(file, limits));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Contents contents(BufferedInputStream in) throws IOException {
        in.mark(Contents.HEAD);
        Contents contents = new Contents(in.readNBytes(Contents.HEAD));
        in.reset();
        return contents;
    }

    private static TableReader workbook(XlsxRows rows) {
        try {
            return new TableReader(Format.XLSX, rows, () -> {
            });
        } catch (UnreadableTable broken) {
            rows.close();
            throw broken;
        }
    }

    private static TableReader text(Lines lines, TableLimits limits, Closeable file) {
        Line first = lines.nextNotBlank();
        if (first == null) {
            throw new UnreadableTable(Reason.EMPTY, "only blank lines");
        }
        lines.giveBack(List.of(first));
        return switch (first.text().isBlank() ? ' ' : first.text().strip().charAt(0)) {
            case '<' -> throw new UnreadableTable(Reason.ERROR_PAGE, "HTML or XML");
            case '[' -> throw new UnreadableTable(Reason.ERROR_PAGE, "one JSON document");
            case '{' -> new TableReader(Format.NDJSON, JsonRows.of(lines, limits), file);
            default -> new TableReader(Format.CSV, CsvRows.of(lines, limits), file).refuseMessage();
        };
    }

    private TableReader refuseMessage() {
        if (next == null && MESSAGE.matcher(headings().get(0)).matches()) {
            throw new UnreadableTable(Reason.ERROR_PAGE, "a message");
        }
        return this;
    }

    /** The format of the file. */
    public Format format() {
        return format;
    }

    /**
     * The names of the columns in their order, all of them different: the second {@code nom} is {@code nom (2)}, the third
     * column, if it has no heading, is {@code colonne 3}. In NDJSON, where each row has its own, those of the rows so far.
     */
    public List<String> headings() {
        return source.headings();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    /**
     * The next row.
     *
     * @throws UnreadableTable if the file turns out to be beyond a limit, or a workbook to be damaged; the rows before it have
     *         been given already
     */
    @Override
    public TableRow next() {
        if (next == null) {
            throw new NoSuchElementException();
        }
        TableRow row = next;
        next = source.next();
        return row;
    }

    /** Removes the temporary copy of a workbook, and closes what this has opened itself. */
    @Override
    public void close() {
        source.close();
        try {
            file.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
