package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartedProcessesTest {

    @TempDir
    Path directory;

    private Process process;
    private StartedProcesses startedProcesses;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder("sleep", "60").start();
        startedProcesses = new StartedProcesses(directory.resolve("processes"));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void whatAKilledLauncherLeftRunningIsStopped() {
        startedProcesses.add(process.toHandle());

        assertThat(startedProcesses.stopLeftOvers()).isEqualTo(1);

        assertThat(process.isAlive()).isFalse();
        assertThat(startedProcesses.stopLeftOvers()).isZero();
    }

    @Test
    void aProcessThatWasGivenTheSameIdLaterIsLeftAlone() throws IOException {
        Files.writeString(directory.resolve("processes"), "%d %d%n".formatted(process.pid(), 0));

        assertThat(startedProcesses.stopLeftOvers()).isZero();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void aLineThatAPowerCutLeftUnfinishedIsPassedOver() throws IOException {
        startedProcesses.add(process.toHandle());
        Files.writeString(directory.resolve("processes"), process.pid() + " 17", StandardOpenOption.APPEND);

        assertThat(startedProcesses.stopLeftOvers()).isEqualTo(1);
    }
}
