package org.encommun.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** A log file that is appended to on each run, and rotated at the start if it has grown large. */
record LogFile(Path path) {

    private static final long LARGE = 10L << 20;
    private static final int TAIL_BYTES = 16 << 10;

    /** Renames a large log, replacing the previously rotated one. */
    LogFile rotated() {
        try {
            if (Files.exists(path) && Files.size(path) > LARGE) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Redirect append() {
        return Redirect.appendTo(path.toFile());
    }

    /** The last lines, at most {@code count}. */
    List<String> tail(int count) {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            file.seek(Math.max(0, file.length() - TAIL_BYTES));
            byte[] bytes = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(bytes);
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - count), lines.size());
        } catch (IOException failure) {
            return List.of("%s : %s".formatted(path, failure.getMessage()));
        }
    }
}
