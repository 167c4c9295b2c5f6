package org.encommun.defaults.text;

import java.util.OptionalInt;
import java.util.Set;

/** Classifies the characters of texts for people: allowed or not, visible or not. */
final class TextCharacters {

    /** Letters and symbols by their Unicode category that fonts render as blank. */
    private static final Set<Integer> BLANK_LETTERS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0, 0x1D159);

    private TextCharacters() {}

    /**
     * The first character that no text may hold: control characters other than tabulator and line ends, embeddings, overrides
     * and isolates of the writing direction, halves of surrogate pairs, private and unassigned code points.
     */
    static OptionalInt firstForbidden(String text) {
        return text.codePoints().filter(TextCharacters::isForbidden).findFirst();
    }

    /** Whether the text would be shown on more than one line, or in columns. */
    static boolean hasLineBreak(String text) {
        return text.codePoints().anyMatch(TextCharacters::isLineBreak);
    }

    /** Whether the text contains a visible character. */
    static boolean isVisible(String text) {
        return text.codePoints().anyMatch(TextCharacters::isVisible);
    }

    /** Whether each character can be seen and none is forbidden; marks count as visible, since they modify a letter. */
    static boolean allVisible(String text) {
        return text.codePoints().allMatch(
                codePoint -> !isForbidden(codePoint) && (isVisible(codePoint) || isMark(codePoint)));
    }

    private static boolean isForbidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
            case Character.SURROGATE, Character.PRIVATE_USE -> true;
            case Character.UNASSIGNED -> !isReservedForPictographs(codePoint);
            default -> codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
        };
    }

    /** Phones offer the pictographs of a new Unicode version years before the Java platform in use knows them. */
    private static boolean isReservedForPictographs(int codePoint) {
        return codePoint >= 0x1F300 && codePoint <= 0x1FAFF;
    }

    private static boolean isLineBreak(int codePoint) {
        return codePoint == '\t' || codePoint == '\n' || codePoint == '\r' || codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !isMark(codePoint) && !BLANK_LETTERS.contains(codePoint);
        };
    }

    /** A mark modifies the preceding letter and is invisible alone. */
    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
