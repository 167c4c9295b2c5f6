package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisorTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private ServiceProcess broken;

    @BeforeEach
    void aServiceThatEndsAtOnce() {
        broken = new ServiceProcess(new Replica(Service.EVENT, 0, 1), directory.resolve("absent.jar"), Map.of(),
                new LogFile(directory.resolve("event-service.log")));
    }

    @Test
    void aServiceThatNeverBecomesReadyIsAbandonedAfterFiveStarts() throws InterruptedException {
        Supervisor supervisor = supervise(Duration.ZERO);

        while (!supervisor.hasGivenUp()) {
            Thread.sleep(50);
        }

        supervisor.stop();
        assertThat(deaths()).isEqualTo(5);
        assertThat(output()).contains("abandon").contains("| ").contains("absent.jar");
    }

    @Test
    void aServiceThatWasUpOnceIsStartedAgainForAsLongAsItTakes() throws InterruptedException {
        Supervisor supervisor = supervise(Duration.ZERO);
        supervisor.becameReady();

        while (deaths() < 6) {
            Thread.sleep(50);
        }

        supervisor.stop();
        assertThat(supervisor.hasGivenUp()).isFalse();
    }

    @Test
    void aStoppedServiceIsNotRestarted() throws InterruptedException {
        Supervisor supervisor = supervise(Duration.ZERO);
        supervisor.becameReady();
        while (deaths() < 2) {
            Thread.sleep(50);
        }

        supervisor.stop();
        supervisor.awaitEnd(Duration.ofSeconds(30));

        long before = deaths();
        Thread.sleep(500);
        assertThat(deaths()).as("one death may have been on its way to the terminal").isLessThanOrEqualTo(before + 1);
    }

    private long deaths() {
        return output().lines().filter(line -> line.contains("event-service s'est arrêté (code 1)")).count();
    }

    private Supervisor supervise(Duration pause) {
        Progress progress = Progress.on(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        StartedProcesses startedProcesses = new StartedProcesses(directory.resolve("processes"));
        return new Supervisor(broken, startedProcesses, new BackOff(pause), progress).start();
    }

    private String output() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
