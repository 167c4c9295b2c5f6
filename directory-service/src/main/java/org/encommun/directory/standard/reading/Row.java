package org.encommun.directory.standard.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.encommun.defaults.text.CleanText;
import org.encommun.directory.record.FieldFault;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.table.cell.CellText;

/** A row while it is read, and what was found to be wrong with it. */
final class Row {

    private static final int LONGEST_SHOWN = 500;
    private static final Pattern WHITE = Pattern.compile("[\\s\\x{2028}\\x{2029}]+");

    private final Map<PlaceColumn, Cell> cells;
    private final List<FieldFault> faults = new ArrayList<>();
    private PlaceReading.Rejection rejection;

    Row(Map<PlaceColumn, Cell> cells) {
        this.cells = cells;
    }

    Optional<Cell> cell(PlaceColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The text of a cell on one line; {@code null} for an empty one. */
    String line(PlaceColumn column) {
        Cell cell = cells.get(column);
        return cell == null ? null : orNull(WHITE.matcher(CellText.clean(cell.text())).replaceAll(" ").strip());
    }

    /** As {@link #line}, cut to a length. */
    String line(PlaceColumn column, int max) {
        String text = line(column);
        if (text == null || text.length() <= max) {
            return text;
        }
        String cut = CleanText.cut(text, max);
        keep(column, RowFault.TEXT_CUT, text, cut, max);
        return cut;
    }

    /** The text of a cell; {@code null} for an empty one. */
    String lines(PlaceColumn column) {
        Cell cell = cells.get(column);
        return cell == null ? null : orNull(CellText.clean(cell.text()));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What was sent does not count. */
    void setAside(PlaceColumn column, RowFault fault, String value, String suggestion, Object... arguments) {
        add(column, value, fault.text(arguments), suggestion, false);
    }

    /** What was sent counts, perhaps as it is suggested, and should be looked at. */
    void keep(PlaceColumn column, RowFault fault, String value, String suggestion, Object... arguments) {
        add(column, value, fault.text(arguments), suggestion, true);
    }

    void add(PlaceColumn column, String value, String cause, String suggestion, boolean kept) {
        Cell cell = cells.get(column);
        faults.add(new FieldFault(column.field().orElse(null), cell == null ? column.heading() : cell.heading(),
                value == null ? null : CleanText.cut(value, LONGEST_SHOWN), cause, suggestion, kept));
    }

    /** Nothing of the row counts; the first reason is the one that is told. */
    void reject(RowFault fault, String suggestion) {
        if (rejection == null) {
            rejection = new PlaceReading.Rejection(fault.text(), suggestion);
        }
    }

    List<FieldFault> faults() {
        return faults;
    }

    Optional<PlaceReading.Rejection> rejection() {
        return Optional.ofNullable(rejection);
    }
}
