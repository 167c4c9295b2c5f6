package org.encommun.event.document.calendar;

/**
 * Lines of a calendar as they go over the wire (RFC 5545, section 3.1): at most 75 octets each. The library counts characters,
 * of which
 * an é takes two octets.
 */
final class ContentLines {

    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private ContentLines() {}

    /** Folds lines that end in CR LF, never within a character. */
    static String folded(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 32);
        int start = 0;
        for (int end = lines.indexOf(END); end >= 0; end = lines.indexOf(END, start)) {
            fold(lines.substring(start, end), folded);
            folded.append(END);
            start = end + END.length();
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            int character = line.codePointAt(i);
            int size = octets(character);
            if (octets + size > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
