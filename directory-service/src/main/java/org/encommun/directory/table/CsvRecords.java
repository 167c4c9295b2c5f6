package org.encommun.directory.table;

import java.util.ArrayList;
import java.util.List;

import org.encommun.directory.table.Lines.Line;
import org.encommun.directory.table.TableRow.Fault;

/**
 * Puts lines together to records, whose quoted cells may hold line ends. A quotation mark that is never closed would swallow the
 * rest of the file: the line with it is refused alone, and reading goes on with the line after it.
 */
final class CsvRecords {

    /** No cell of a directory has so many lines; and it bounds what is read twice after a stray quotation mark. */
    private static final int MAX_LINES = 500;

    private final Lines lines;
    private final char separator;
    private final TableLimits limits;

    /**
     * One record.
     *
     * @param text its text with the line ends in its cells
     * @param fault why its cells cannot be told apart, or {@code null}
     */
    record Text(String text, Fault fault) {}

    CsvRecords(Lines lines, char separator, TableLimits limits) {
        this.lines = lines;
        this.separator = separator;
        this.limits = limits;
    }

    /** The next record that is not a blank line, {@code null} after the last. */
    Text next() {
        Line first = lines.nextNotBlank();
        if (first == null) {
            return null;
        }
        if (first.isTooLong()) {
            return new Text(first.text(), Fault.TOO_LONG);
        }
        Quotes quotes = new Quotes(separator).read(first.text());
        return quotes.isOpen() ? severalLines(first, quotes) : new Text(first.text(), fault(quotes));
    }

    private Text severalLines(Line first, Quotes quotes) {
        List<Line> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text()).append(first.ending());
        while (quotes.isOpen()) {
            Line line = lines.next();
            if (line != null) {
                more.add(line);
            }
            if (line == null || line.isTooLong() || more.size() > MAX_LINES
                    || text.length() + line.text().length() > limits.row()) {
                break;
            }
            text.append(line.text());
            if (quotes.read(line.text()).isOpen()) {
                text.append(line.ending());
            }
        }
        if (quotes.isOpen() || quotes.isBroken()) {
            lines.giveBack(more);
            return new Text(first.text(), isTooWide(quotes) ? Fault.BEYOND_LAST_COLUMN : Fault.BROKEN_QUOTES);
        }
        return new Text(text.toString(), fault(quotes));
    }

    private Fault fault(Quotes quotes) {
        if (isTooWide(quotes)) {
            return Fault.BEYOND_LAST_COLUMN;
        }
        return quotes.isBroken() ? Fault.BROKEN_QUOTES : null;
    }

    /** A line of a million separators would become a million cells. */
    private boolean isTooWide(Quotes quotes) {
        return quotes.cells() > limits.columns();
    }
}
