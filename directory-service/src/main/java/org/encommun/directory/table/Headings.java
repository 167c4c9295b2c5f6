package org.encommun.directory.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.encommun.directory.table.UnreadableTable.Reason;
import org.encommun.directory.table.cell.CellText;

/**
 * The names of the columns.
 *
 * @param names one for each column, all of them different: a heading that is there before has its number behind it, as in
 *        {@code nom (2)}, and a column without a heading is named by its position, as in {@code colonne 3}
 */
record Headings(List<String> names) {

    /** Mail addresses and links stand in rows, and never in headings. */
    private static final Pattern VALUE = Pattern.compile("\\S+@\\S+\\.\\w+|https?://\\S+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    /**
     * @throws UnreadableTable if the texts are not headings, or too many
     */
    static Headings of(List<String> texts, TableLimits limits) {
        if (texts.size() > limits.columns()) {
            throw new UnreadableTable(Reason.TOO_LARGE, texts.size() + " columns");
        }
        if (!arePlausible(texts)) {
            throw new UnreadableTable(Reason.NO_HEADINGS, "the first row has fewer than two headings, or is a row of values");
        }
        Set<String> names = new LinkedHashSet<>();
        for (String text : texts) {
            String name = CellText.clean(text);
            addUnlikeOthers(names, name.isEmpty() ? positional(names.size()) : name);
        }
        return new Headings(List.copyOf(names));
    }

    /** Whether a row looks like headings: at least two, mostly words, and no address. */
    static boolean arePlausible(List<String> texts) {
        List<String> filled = texts.stream().map(CellText::clean).filter(text -> !text.isEmpty()).toList();
        long words = filled.stream().filter(text -> LETTER.matcher(text).find()).count();
        return filled.size() >= 2 && 2 * words > filled.size()
                && filled.stream().noneMatch(text -> VALUE.matcher(text).matches());
    }

    private static void addUnlikeOthers(Set<String> names, String name) {
        String unlike = name;
        for (int i = 2; !names.add(unlike); i++) {
            unlike = name + " (" + i + ")";
        }
    }

    private static String positional(int column) {
        return "colonne " + (column + 1);
    }

    /** The cells of a row by heading; {@link #isTooWide} says whether there are others. */
    RowCells cells(List<String> texts) {
        RowCells cells = new RowCells();
        for (int column = 0; column < texts.size(); column++) {
            cells.add(column < names.size() ? names.get(column) : positional(column), texts.get(column));
        }
        return cells;
    }

    /** Whether there is text beyond the last heading. */
    boolean isTooWide(List<String> texts) {
        return texts.stream().skip(names.size()).anyMatch(text -> !CellText.strip(text).isEmpty());
    }
}
