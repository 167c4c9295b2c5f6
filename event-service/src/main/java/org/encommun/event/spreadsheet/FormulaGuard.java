package org.encommun.event.spreadsheet;

/** Keeps spreadsheet programs from calculating text: an apostrophe before what would begin a formula says that it is text. */
final class FormulaGuard {

    /** The first characters of a formula in one program or another, and the guard itself. */
    private static final String GUARDED = "=+-@\t\n\r'";

    private FormulaGuard() {}

    static String guard(String text) {
        return isGuarded(text, 0) ? "'" + text : text;
    }

    static String unguard(String cell) {
        return cell.startsWith("'") && isGuarded(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isGuarded(String text, int position) {
        return text.length() > position && GUARDED.indexOf(text.charAt(position)) >= 0;
    }
}
