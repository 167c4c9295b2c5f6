package org.encommun.directory.opposition.screening;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as a person reads it: in lower case, without invisible characters, wide and joined letters as usual ones, accents apart from their
 * letters; and where each character of it stands in the text.
 */
final class ReadableText {

    private static final int ASCII = 0x80;
    /** Those of the languages of western Europe, since most letters with accents are among them. */
    private static final String[] LATIN = IntStream.range(0, 0x250).mapToObj(ReadableText::plain).toArray(String[]::new);

    private final StringBuilder read;
    private int[] starts;
    private int[] ends;

    private ReadableText(int length) {
        read = new StringBuilder(length);
        starts = new int[length + 1];
        ends = new int[length + 1];
    }

    static ReadableText of(String text) {
        ReadableText readable = new ReadableText(text.length());
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            if (codePoint < ASCII) {
                readable.add(Character.toLowerCase((char) codePoint), at, next);
            } else if (!isInvisible(codePoint)) {
                String plain = codePoint < LATIN.length ? LATIN[codePoint] : plain(codePoint);
                for (int i = 0; i < plain.length(); i++) {
                    readable.add(plain.charAt(i), at, next);
                }
            }
            at = next;
        }
        return readable;
    }

    private static String plain(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replace("ß", "ss");
    }

    private void add(char character, int start, int end) {
        int at = read.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at);
            ends = Arrays.copyOf(ends, 2 * at);
        }
        starts[at] = start;
        ends[at] = end;
        read.append(character);
    }

    /** Formats such as soft hyphens and joiners of no width, fillers, and selectors of a glyph's variant. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || codePoint == 0x034F || codePoint == 0x115F
                || codePoint == 0x1160 || codePoint == 0x3164 || codePoint == 0xFFA0
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    int length() {
        return read.length();
    }

    char charAt(int index) {
        return read.charAt(index);
    }

    String substring(int from, int to) {
        return read.substring(from, to);
    }

    /** Whether a character is a letter, an accent of one or a digit. */
    boolean isOfWord(int index) {
        int type = Character.getType(read.charAt(index));
        return Character.isLetterOrDigit(read.charAt(index)) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    boolean isDigit(int index) {
        char character = read.charAt(index);
        return character >= '0' && character <= '9';
    }

    /** Where in the text a part of this one stands. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** A part of a text, from a first character to one that is not of it any more. */
    record Span(int start, int end) {}
}
