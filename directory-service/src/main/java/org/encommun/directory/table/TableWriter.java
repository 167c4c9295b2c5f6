package org.encommun.directory.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.encommun.defaults.text.FormulaGuard;

/** Writes a table as CSV (RFC 4180) in UTF-8, row by row. The headings are always there. */
public final class TableWriter implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String SEPARATORS = ",;\t";

    private final List<String> headings;
    private final boolean guarded;
    private final CSVPrinter printer;

    /**
     * Writes the headings.
     *
     * @param out where to; closed by {@link #close}
     * @param headings at least one
     * @param dialect how
     */
    public TableWriter(OutputStream out, List<String> headings, Dialect dialect) {
        this.headings = List.copyOf(headings);
        this.guarded = dialect.guarded();
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            if (dialect.byteOrderMark()) {
                writer.write(BYTE_ORDER_MARK);
            }
            CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.separator()).get();
            // flushed with the rows, not closed: both write to the same place
            new CSVPrinter(writer, format.builder().setQuoteMode(quotes()).get()).printRecord(cells(this.headings));
            printer = new CSVPrinter(writer, format);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * How a table is written.
     *
     * @param separator what is between cells
     * @param byteOrderMark whether the file begins with the mark without which Excel takes UTF-8 for Windows-1252
     * @param guarded whether texts that a spreadsheet would calculate are kept from it by a {@link FormulaGuard}; a table that
     *        programs read has its texts as they are
     */
    public record Dialect(char separator, boolean byteOrderMark, boolean guarded) {

        /** As the national standard asks for: commas, and no byte order mark. */
        public static final Dialect STANDARD = new Dialect(',', false, false);
        /** As a double click opens it in a French Excel. */
        public static final Dialect SPREADSHEET = new Dialect(';', true, true);
    }

    /** Headings with one of the separators are quoted, so that whoever detects the separator from them finds the right one. */
    private QuoteMode quotes() {
        boolean haveSeparator = headings.stream().flatMapToInt(String::chars)
                .anyMatch(character -> SEPARATORS.indexOf(character) >= 0);
        return haveSeparator ? QuoteMode.ALL : QuoteMode.MINIMAL;
    }

    /**
     * Writes one row.
     *
     * @param cells by heading; what has no heading is left out, what is not there is an empty cell
     */
    public void write(Map<String, String> cells) {
        write(headings.stream().map(heading -> cells.getOrDefault(heading, "")).toList());
    }

    /** Writes one row, with one cell for each heading. */
    public void write(List<String> cells) {
        if (cells.size() != headings.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + headings.size() + " headings");
        }
        try {
            printer.printRecord(cells(cells));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> cells(List<String> texts) {
        return guarded ? texts.stream().map(FormulaGuard::guard).toList() : texts;
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
