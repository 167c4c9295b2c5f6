package org.encommun.local;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Reports progress at the terminal, one line per step, with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final long start = System.nanoTime();

    private Progress(PrintStream out) {
        this.out = out;
    }

    /** Writes to a terminal. */
    public static Progress on(PrintStream out) {
        return new Progress(out);
    }

    /** Writes nowhere. */
    public static Progress silent() {
        return new Progress(new PrintStream(PrintStream.nullOutputStream()));
    }

    /** @param text one line, as a sentence */
    public void step(String text) {
        out.println(String.format(Locale.FRENCH, "%6.1f s  %s", (System.nanoTime() - start) / 1e9, text));
    }

    /** Prints lines verbatim, such as the end of a log. */
    void quote(List<String> lines) {
        lines.forEach(line -> out.println("          | " + line));
    }

    void lines(List<String> lines) {
        lines.forEach(out::println);
    }
}
