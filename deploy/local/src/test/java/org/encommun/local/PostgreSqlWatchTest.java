package org.encommun.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.encommun.embedded.EmbeddedPostgreSql;
import org.encommun.embedded.FreePorts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class PostgreSqlWatchTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path directory;

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final AtomicBoolean stackStops = new AtomicBoolean();
    private EmbeddedPostgreSql server;
    private PostgreSqlWatch watch;

    @BeforeEach
    void start() {
        LauncherLog.keepOffTheTerminal();
        LogFile log = new LogFile(directory.resolve("postgresql.log"));
        server = EmbeddedPostgreSql.start(directory.resolve("data"), directory.resolve("binaries"), log.path(),
                FreePorts.next());
        server.createDatabase("sample");
        watch = new PostgreSqlWatch(server, log, new BackOff(Duration.ofSeconds(1)),
                Progress.on(new PrintStream(terminal, true, StandardCharsets.UTF_8)), stackStops::get).start();
    }

    @AfterEach
    void stop() {
        watch.close();
        server.close();
    }

    @Test
    void aKilledServerIsStartedAgainOnItsPortWithWhatWasCommitted() throws Exception {
        try (Connection connection = connect()) {
            connection.createStatement().execute("create table room as select 'médiathèque' as name");
        }
        ProcessHandle killed = server.process();

        killed.destroyForcibly();

        awaitOutput("PostgreSQL écoute de nouveau sur le port %d (reprise après incident".formatted(server.port()));
        assertThat(output()).contains("PostgreSQL (processus %d) s'est arrêté".formatted(killed.pid()));
        assertThat(server.process()).isNotEqualTo(killed);
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery("select name from room")) {
            assertThat(rows.next()).isTrue();
        }
    }

    @Test
    void aStartThatFailsIsTriedAgain() throws Exception {
        ProcessHandle survivor = server.process().children().findFirst().orElseThrow();
        signal("STOP", survivor);
        server.process().destroyForcibly();

        awaitOutput("PostgreSQL n'a pas redémarré ; nouvel essai dans 2 s.");
        signal("CONT", survivor);

        awaitOutput("écoute de nouveau");
    }

    @Test
    void aServerThatSomebodyShutsDownIsStartedAgainWithoutRecovery() throws Exception {
        signal("INT", server.process());

        awaitOutput("écoute de nouveau sur le port %d.".formatted(server.port()));
    }

    @Test
    void aServerThatIsStoppedWithTheStackIsNotStartedAgain() throws Exception {
        stackStops.set(true);

        signal("INT", server.process());

        assertThat(server.process().onExit()).succeedsWithin(PATIENCE);
        // longer than the pause before a start
        Thread.sleep(2000);
        assertThat(output()).isEmpty();
        assertThat(server.process().isAlive()).isFalse();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl("sample"), "sample", "sample");
    }

    private static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor()).isZero();
    }

    private void awaitOutput(String expected) throws InterruptedException {
        while (!output().contains(expected)) {
            Thread.sleep(50);
        }
    }

    private String output() {
        return terminal.toString(StandardCharsets.UTF_8);
    }
}
