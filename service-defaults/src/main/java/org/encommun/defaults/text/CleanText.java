package org.encommun.defaults.text;

/** Text without what would break a document. */
public final class CleanText {

    private static final int PLANE = 0xFFFF;
    private static final int LAST_TWO_OF_PLANE = 0xFFFE;

    private CleanText() {}

    /**
     * The text with one kind of line end, without control characters, halves of surrogate pairs and code points that are no
     * characters.
     */
    public static String of(String text) {
        if (text == null || text.codePoints().allMatch(CleanText::isCharacter)) {
            return text;
        }
        return text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(CleanText::isCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isCharacter(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        return !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE
                && (codePoint & PLANE) < LAST_TWO_OF_PLANE;
    }

    /**
     * At most so many UTF-16 units, which is what others count, of whole characters; an ellipsis tells that something is
     * missing.
     */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1)) && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
