package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SupervisorTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final AtomicBoolean stackStops = new AtomicBoolean();
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

    @Test
    void whatEndsWhileTheStackIsStoppedIsNotRestarted() throws InterruptedException {
        Supervisor supervisor = supervise(Duration.ZERO);
        supervisor.becameReady();
        while (deaths() < 2) {
            Thread.sleep(50);
        }

        stackStops.set(true);

        long before = deaths();
        Thread.sleep(500);
        assertThat(deaths()).as("one death may have been on its way to the terminal").isLessThanOrEqualTo(before + 1);
        assertThat(supervisor.process().onExit()).succeedsWithin(Duration.ofSeconds(30));
    }

    @Test
    void aKilledProgramIsRestartedAndItsReturnIsTold() throws InterruptedException {
        assertThatItReturnsAfter(Supervisor::kill, 128 + 9);
    }

    @Test
    void aTerminatedProgramIsRestartedAndItsReturnIsTold() throws InterruptedException {
        assertThatItReturnsAfter(Supervisor::terminate, 128 + 15);
    }

    private void assertThatItReturnsAfter(Consumer<Supervisor> end, int code) throws InterruptedException {
        Supervisor supervisor = supervise(new Sleeper(new LogFile(directory.resolve("sleeper.log"))), Duration.ZERO);
        supervisor.becameReady();
        while (!Files.exists(directory.resolve("processes"))) {
            Thread.sleep(50);
        }
        ProcessHandle first = supervisor.process();

        end.accept(supervisor);

        assertThat(first.isAlive()).isFalse();
        while (!output().contains("sleeper est de nouveau prêt.")) {
            Thread.sleep(50);
        }
        assertThat(output()).contains("sleeper s'est arrêté (code %d) ; relance dans 0 s".formatted(code));
        assertThat(supervisor.process().isAlive()).isTrue();
        supervisor.stop();
        supervisor.awaitEnd(Duration.ofSeconds(30));
        assertThat(supervisor.process().isAlive()).isFalse();
    }

    private long deaths() {
        return output().lines().filter(line -> line.contains("event-service s'est arrêté (code 1)")).count();
    }

    private Supervisor supervise(Duration pause) {
        return supervise(broken, pause);
    }

    private Supervisor supervise(Supervised program, Duration pause) {
        Progress progress = Progress.on(new PrintStream(terminal, true, StandardCharsets.UTF_8));
        StartedProcesses startedProcesses = new StartedProcesses(directory.resolve("processes"));
        return new Supervisor(program, startedProcesses, new BackOff(pause), progress, stackStops::get).start();
    }

    /** A program that does nothing, and is always ready for it. */
    private record Sleeper(LogFile log) implements Supervised {

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public String address() {
            return "";
        }

        @Override
        public Process start() {
            try {
                return new ProcessBuilder("sleep", "60").start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }
    }

    private String output() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
