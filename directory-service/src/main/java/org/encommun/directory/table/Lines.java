package org.encommun.directory.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

import org.encommun.directory.table.UnreadableTable.Reason;

/**
 * The lines of a text in UTF-8 or Windows-1252, decided for each line, since files are put together from parts of different
 * origin. Line ends are LF, CR or both. At most one line is held in memory, and of one that is too long only the beginning.
 */
final class Lines {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int BUFFER = 64 * 1024;
    private static final int BEGINNING = 200;

    private final InputStream in;
    private final TableLimits limits;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<Line> returned = new ArrayDeque<>();
    private byte[] content = new byte[BEGINNING];
    private int position;
    private int end;
    private long total;

    /**
     * One line.
     *
     * @param text its text; of one that is too long the beginning
     * @param ending the characters that end it, empty at the end of the file
     * @param isTooLong whether the limit cut it
     */
    record Line(String text, String ending, boolean isTooLong) {

        boolean isBlank() {
            return !isTooLong && text.isBlank();
        }
    }

    Lines(InputStream in, TableLimits limits) {
        this.in = in;
        this.limits = limits;
    }

    /** The next line, {@code null} after the last. */
    Line next() {
        if (!returned.isEmpty()) {
            return returned.pop();
        }
        try {
            return read();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The next line that is not blank, {@code null} after the last. */
    Line nextNotBlank() {
        Line line = next();
        while (line != null && line.isBlank()) {
            line = next();
        }
        return line;
    }

    /** Lines that were read too early, which come next again. */
    void giveBack(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            returned.push(lines.get(i));
        }
    }

    private Line read() throws IOException {
        if (!isFilled()) {
            return null;
        }
        int length = 0;
        boolean isTooLong = false;
        String ending = "";
        while (ending.isEmpty() && isFilled()) {
            int stop = endOfText();
            int part = stop - position;
            isTooLong |= part > limits.row() - length;
            int kept = isTooLong ? Math.min(part, Math.max(0, BEGINNING - length)) : part;
            append(length, kept);
            length += kept;
            position = stop;
            ending = stop < end ? ending() : "";
        }
        return line(length, ending, isTooLong);
    }

    private int endOfText() {
        int stop = position;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    private String ending() throws IOException {
        if (buffer[position++] == '\n') {
            return "\n";
        }
        if (isFilled() && buffer[position] == '\n') {
            position++;
            return "\r\n";
        }
        return "\r";
    }

    private void append(int length, int part) {
        if (content.length < length + part) {
            content = Arrays.copyOf(content, 2 * (length + part));
        }
        System.arraycopy(buffer, position, content, length, part);
    }

    private Line line(int length, String ending, boolean isTooLong) {
        int kept = isTooLong ? Math.min(length, BEGINNING) : length;
        String utf8 = new String(content, 0, kept, StandardCharsets.UTF_8);
        if (isTooLong || utf8.indexOf(REPLACEMENT) < 0 || isUtf8(kept)) {
            return new Line(utf8, ending, isTooLong);
        }
        return new Line(new String(content, 0, kept, WINDOWS_1252), ending, false);
    }

    /** Text can hold the replacement character itself. */
    private boolean isUtf8(int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content, 0, length));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private boolean isFilled() throws IOException {
        if (position < end) {
            return true;
        }
        position = 0;
        end = Math.max(0, in.read(buffer));
        total += end;
        if (total > limits.bytes()) {
            throw new UnreadableTable(Reason.TOO_LARGE, "more than " + limits.bytes() + " bytes");
        }
        return end > 0;
    }
}
