package org.encommun.directory.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.encommun.directory.table.TableRow.Fault;
import org.encommun.directory.table.cell.CellText;

/** Collects the cells of one row, in the state in which they are of use. */
final class RowCells {

    /** What spreadsheets in French and English show for a value that could not be worked out, and what exports write for none. */
    private static final Set<String> ERROR_VALUES = Set.of("#N/D", "#N/A", "#NA", "#REF!", "#VALEUR!", "#VALUE!", "#DIV/0!",
            "#NOM?", "#NAME?", "#NUL!", "#NULL!", "#NOMBRE!", "#NUM!", "#CHAMP!", "#CALC!", "#ERROR!", "#ERREUR!", "NULL",
            "null",
            "NaN");

    private final Map<String, String> cells = new LinkedHashMap<>();
    private final Map<String, String> emptied = new LinkedHashMap<>();
    private boolean hasNul;

    /** Adds the text of a cell, unless it is empty or stands for nothing. */
    RowCells add(String heading, String raw) {
        hasNul |= raw.indexOf('\0') >= 0;
        String text = CellText.strip(withoutControls(raw));
        if (ERROR_VALUES.contains(text)) {
            emptied.put(heading, text);
        } else if (!text.isEmpty()) {
            cells.put(heading, text);
        }
        return this;
    }

    /** Whether nobody would see anything in this row; an error value is seen. */
    boolean isBlank() {
        return cells.isEmpty() && emptied.isEmpty() && !hasNul;
    }

    TableRow row(long number, Fault fault) {
        Fault found = fault == null && hasNul ? Fault.NUL_CHARACTER : fault;
        return new TableRow(number, cells, emptied, found);
    }

    private static String withoutControls(String text) {
        if (!hasControl(text)) {
            return text;
        }
        return text.chars().filter(character -> !isControl(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A loop, since it is what reading spends most time with. */
    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\t' && character != '\n' && character != '\r';
    }
}
