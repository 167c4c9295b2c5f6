package org.encommun.defaults.text;

/** Removes characters that break a document or disguise its content. */
public final class CleanText {

    private static final int PLANE = 0xFFFF;
    private static final int LAST_TWO_OF_PLANE = 0xFFFE;

    private CleanText() {}

    /**
     * The text with LF line ends, and without control characters, overrides of the writing direction, unpaired surrogates and
     * noncharacters.
     */
    public static String of(String text) {
        if (text == null || text.codePoints().allMatch(CleanText::isAllowed)) {
            return text;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(CleanText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isAllowed(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE
                && !changesDirection(codePoint) && (codePoint & PLANE) < LAST_TWO_OF_PLANE;
    }

    /** Embeddings, overrides and isolates, which reorder what follows them, even beyond the text that contains them. */
    private static boolean changesDirection(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E || codePoint >= 0x2066 && codePoint <= 0x2069;
    }

    /**
     * The text cut to a length between characters; an ellipsis marks the cut.
     *
     * @param maxLength in UTF-16 code units, as other programs count
     */
    public static String cut(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        int end = maxLength - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1)) && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
