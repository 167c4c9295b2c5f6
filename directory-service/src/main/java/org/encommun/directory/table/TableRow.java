package org.encommun.directory.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.encommun.defaults.text.Bundles;

/**
 * One row of a table.
 *
 * @param number its position among the rows, from 1 on; blank rows are not counted
 * @param cells the text of each cell that is not empty by the name of its heading, in the order of the headings, without white
 *        space around it; of a row with a fault, what could be recognised, where cells beyond the last heading are named by
 *        their position
 * @param emptied the error values ({@code #N/D}, {@code NULL}) that were read as empty, by the name of their heading
 * @param fault why the row must not be used, {@code null} where it is sound
 */
public record TableRow(long number, Map<String, String> cells, Map<String, String> emptied, Fault fault) {

    /** Why a row could not be read as the headings ask; its texts are for those who sent the table. */
    public enum Fault {
        /** The row is longer than {@link TableLimits#row()}. */
        TOO_LONG,
        /** There is text beyond the last heading, most likely since a cell with the separator has no quotation marks. */
        BEYOND_LAST_COLUMN,
        /** A quotation mark is never closed, or text follows the closing one. */
        BROKEN_QUOTES,
        /** There is a NUL character, which no text has: the file is damaged, or a program has written past its text. */
        NUL_CHARACTER,
        /** The line of NDJSON is not one JSON object. */
        NOT_AN_OBJECT,
        /** A value of the JSON object is an object itself, or a list of other things than texts, numbers and booleans. */
        NESTED_VALUE,
        /** A cell of the workbook has a type or content that cannot be read. */
        UNREADABLE_CELL;

        /** What is wrong and how to mend it, in French. */
        public String text() {
            return Bundles.text(TableRow.class, "rows", Locale.FRENCH, name());
        }
    }

    /** Copies what is passed. */
    public TableRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        emptied = Collections.unmodifiableMap(new LinkedHashMap<>(emptied));
    }

    /** The cells as they were sent, those that were read as empty included, by the name of their heading. */
    public Map<String, String> sent() {
        Map<String, String> sent = new LinkedHashMap<>(cells);
        sent.putAll(emptied);
        return sent;
    }

    /** Whether the row can be used. */
    public boolean isSound() {
        return fault == null;
    }
}
