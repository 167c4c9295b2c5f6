package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

    @TempDir
    Path directory;

    @Test
    void itsLastLinesAreQuoted() throws IOException {
        Path path = Files.writeString(directory.resolve("service.log"), "un\ndeux\ntrois é\n");

        assertThat(new LogFile(path).tail(2)).containsExactly("deux", "trois é");
        assertThat(new LogFile(path).tail(9)).hasSize(3);
    }

    @Test
    void aSmallLogIsAppendedTo() throws IOException {
        Path path = Files.writeString(directory.resolve("service.log"), "un\n");

        new LogFile(path).rotated();

        assertThat(path).hasContent("un");
    }

    @Test
    void aLargeLogMakesWayForANewOne() throws IOException {
        Path path = directory.resolve("service.log");
        try (RandomAccessFile large = new RandomAccessFile(path.toFile(), "rw")) {
            large.setLength((10L << 20) + 1);
        }

        new LogFile(path).rotated();

        assertThat(path).doesNotExist();
        assertThat(directory.resolve("service.log.1")).exists();
    }
}
