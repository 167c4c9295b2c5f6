package org.encommun.event.spreadsheet;

import java.text.Normalizer;

import org.encommun.defaults.text.CleanText;

/**
 * Text as a cell keeps it: what a table does not show is not compared either, so a table that comes back unchanged changes
 * nothing.
 */
final class CellText {

    private CellText() {}

    /**
     * Composed (NFC), since some programs decompose accents; without what no document may hold, and without blanks around it.
     */
    static String of(String text) {
        return Normalizer.normalize(CleanText.of(text), Normalizer.Form.NFC).strip();
    }
}
