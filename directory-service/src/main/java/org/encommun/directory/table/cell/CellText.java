package org.encommun.directory.table.cell;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.encommun.defaults.text.CleanText;

/** The text of a cell: as it is kept, and as it is compared with the terms of a vocabulary. */
public final class CellText {

    /** The joiners stay: they shape emoji and some scripts. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");
    private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u2032\\u00B4`]");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** The letters with accents of the first two blocks of Unicode, all of which are in their composed form. */
    private static final char FIRST_LETTER = '\u00C0';
    private static final char LAST_LETTER = '\u017F';

    private CellText() {}

    /**
     * Composed (NFC), without invisible and control characters, with LF line ends and without white space around it; spaces
     * within the text stay as they are, since French typography has non-breaking ones.
     */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        return strip(INVISIBLE.matcher(CleanText.of(Normalizer.normalize(text, Normalizer.Form.NFC))).replaceAll(""));
    }

    /**
     * What two spellings of the same words have in common: cleaned, with ASCII apostrophes and hyphens and with single spaces.
     * Accents and case are kept.
     */
    public static String comparable(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        String visible = JOINERS.matcher(clean(text)).replaceAll("");
        String plain = HYPHENS.matcher(APOSTROPHES.matcher(visible).replaceAll("'")).replaceAll("-");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /** Whether there is nothing to clean, as in most cells: letters of western languages and single spaces, composed as they should be. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean plain = character > ' ' && character <= '~' && character != '`'
                    || character >= FIRST_LETTER && character <= LAST_LETTER
                    || character == ' ' && (i == 0 || text.charAt(i - 1) != ' ');
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The text without white space around it: non-breaking and zero-width spaces and byte order marks count as such. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isWhite(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u200B'
                || character == '\u2060' || character == '\uFEFF' || character == '\u0085';
    }
}
