package org.encommun.directory.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.encommun.directory.table.Lines.Line;

/** Finds out what separates the cells of a CSV file from its first lines. */
final class Separators {

    private static final int SAMPLE_LINES = 50;
    private static final int SAMPLE_CHARACTERS = 256 * 1024;
    /** What Excel writes, and reads, before the headings. */
    private static final String DECLARATION = "sep=";

    private Separators() {}

    /**
     * The separator that parts the headings in most cells, where the rows below agree with it.
     *
     * @param lines whose next lines are looked at; a declaration of the separator is taken away
     */
    static char of(Lines lines) {
        Line first = lines.nextNotBlank();
        if (first.text().length() == DECLARATION.length() + 1 && first.text().startsWith(DECLARATION)) {
            return first.text().charAt(DECLARATION.length());
        }
        List<Line> sample = new ArrayList<>(List.of(first));
        int characters = first.text().length();
        Line line = first;
        while (line != null && sample.size() < SAMPLE_LINES && characters < SAMPLE_CHARACTERS) {
            line = lines.next();
            if (line != null) {
                sample.add(line);
                characters += line.text().length();
            }
        }
        lines.giveBack(sample);
        return Stream.of(',', ';', '\t').max(Comparator.comparingDouble(separator -> score(sample, separator))).orElseThrow();
    }

    /** The number of headings, less the more records have another number of cells; none for a single heading. */
    private static double score(List<Line> sample, char separator) {
        List<Integer> widths = widths(sample, separator);
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }
        long alike = widths.stream().filter(widths.get(0)::equals).count();
        return (double) widths.get(0) * alike / widths.size();
    }

    private static List<Integer> widths(List<Line> sample, char separator) {
        List<Integer> widths = new ArrayList<>();
        Quotes quotes = new Quotes(separator);
        for (Line line : sample) {
            if (line.isBlank() && !quotes.isOpen() || line.isTooLong()) {
                continue;
            }
            if (!quotes.read(line.text()).isOpen()) {
                widths.add(quotes.cells());
                quotes = new Quotes(separator);
            }
        }
        return widths;
    }
}
