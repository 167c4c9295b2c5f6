package org.encommun.defaults.text;

/**
 * Keeps spreadsheet programs from calculating text: an apostrophe before what would begin a formula says that it is text (OWASP, "CSV
 * injection"). What is guarded once and read once is as it was.
 */
public final class FormulaGuard {

    /** The first characters of a formula in one program or another, and the guard itself. */
    private static final String GUARDED = "=+-@\t\n\r'";

    private FormulaGuard() {}

    /** The cell for a text, for a table that is opened in a spreadsheet. */
    public static String guard(String text) {
        return isGuarded(text, 0) ? "'" + text : text;
    }

    /** The text of a cell, whether it was guarded or not. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && isGuarded(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String text, int position) {
        return text.length() > position && GUARDED.indexOf(text.charAt(position)) >= 0;
    }
}
