package org.encommun.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * A PostgreSQL 18 server with its data in a persistent directory.
 *
 * <p>
 * Each service gets a database and a role with the service's name; the role owns that database and is no superuser. The server
 * listens on the loopback interface only and trusts all connections from there.
 */
public final class EmbeddedPostgreSql implements AutoCloseable {

    /** The major version of the shipped binaries; a data directory of another version is refused. */
    public static final String MAJOR_VERSION = "18";

    private static final String PID_FILE = "postmaster.pid";
    /** The line of that file which holds the port (PostgreSQL, src/include/utils/pidfile.h), counted from 0. */
    private static final int PORT_LINE = 3;

    private final EmbeddedPostgres server;
    private final Path data;
    private final Path log;
    private final Path control;
    private volatile ProcessHandle process;

    private EmbeddedPostgreSql(EmbeddedPostgres server, Path data, Path log) {
        this.server = server;
        this.data = data;
        this.log = log;
        this.process = running(data);
        this.control = Path.of(process.info().command().orElseThrow()).resolveSibling("pg_ctl");
    }

    /** As {@link #start(Path, Path, Path, int, boolean)}, for a server that stops with this JVM at the latest. */
    public static EmbeddedPostgreSql start(Path data, Path binaries, Path log, int port) {
        return start(data, binaries, log, port, true);
    }

    /**
     * Starts the server, first creating the data directory if there is none.
     *
     * @param data the data directory; created if absent
     * @param binaries where the server's programs are unpacked, once
     * @param log where the server writes its own log
     * @param port the port to listen on; 0 for any free one
     * @param stopsWithJvm whether the server stops automatically when this JVM ends; otherwise the caller must stop it
     * @throws StartRefused if the directory holds the data of another major version, or the server does not come up
     */
    public static EmbeddedPostgreSql start(Path data, Path binaries, Path log, int port, boolean stopsWithJvm) {
        refuseAnotherVersion(data);
        stopLeftOver(data);
        try {
            Files.createDirectories(binaries);
            Files.createDirectories(log.toAbsolutePath().getParent());
            var redirect = ProcessBuilder.Redirect.appendTo(log.toFile());
            return new EmbeddedPostgreSql(EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(binaries.toFile())
                    .setPort(port)
                    .setRegisterShutdownHook(stopsWithJvm)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    // the library turns both off for fast tests; here the data must survive a power failure
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("jit", "off")
                    .setOutputRedirector(redirect)
                    .setErrorRedirector(redirect)
                    .start(), data, log);
        } catch (IOException | RuntimeException failure) {
            stopLeftOver(data);
            throw new StartRefused("PostgreSQL n'a pas démarré ; voyez son journal " + log, failure);
        }
    }

    private static void refuseAnotherVersion(Path data) {
        Path marker = data.resolve("PG_VERSION");
        if (!Files.exists(marker)) {
            return;
        }
        try {
            String found = Files.readString(marker).strip();
            if (!found.equals(MAJOR_VERSION)) {
                throw new StartRefused("les données de %s sont celles de PostgreSQL %s, et non de PostgreSQL %s ; "
                        .formatted(data, found, MAJOR_VERSION) + "rien n'y a été touché");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stops the server that a killed launcher has left running. The caller must hold the lock on the data directory. */
    public static void stopLeftOver(Path data) {
        if (!Files.exists(data.resolve(PID_FILE))) {
            return;
        }
        recorded(data).filter(process -> serves(process, data)).ifPresent(EmbeddedPostgreSql::stop);
    }

    private static Optional<ProcessHandle> recorded(Path data) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve(PID_FILE)).get(0).strip()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file may be older than the last boot, and its process id may since belong to another process. */
    private static boolean serves(ProcessHandle process, Path data) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false)
                && process.info().arguments().map(List::of).orElse(List.of()).contains(data.toString());
    }

    private static void stop(ProcessHandle server) {
        try {
            // SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for every client to leave
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrompu pendant l'arrêt d'un PostgreSQL resté d'une exécution précédente", interrupted);
        } catch (Exception failure) {
            throw new StartRefused("un PostgreSQL resté d'une exécution précédente (processus %d) ne s'arrête pas"
                    .formatted(server.pid()), failure);
        }
    }

    /** Creates the database of one service and the role that owns it, unless they exist. */
    public void createDatabase(String service) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (isAbsent(statement, "select 1 from pg_roles where rolname = '%s'".formatted(service))) {
                statement.execute("create role \"%1$s\" login password '%1$s'".formatted(service));
            }
            if (isAbsent(statement, "select 1 from pg_database where datname = '%s'".formatted(service))) {
                statement.execute("create database \"%1$s\" owner \"%1$s\"".formatted(service));
            }
        } catch (SQLException failure) {
            throw new StartRefused("la base de " + service + " n'a pas pu être créée", failure);
        }
    }

    private static boolean isAbsent(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** The JDBC URL of a service's database. */
    public String jdbcUrl(String service) {
        return jdbcUrl(port(), service);
    }

    private static String jdbcUrl(int port, String service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, service);
    }

    /**
     * The JDBC URL of a service's database on the server that runs with a data directory, in this JVM or another.
     *
     * @return empty if none runs
     */
    public static Optional<String> jdbcUrl(Path data, String service) {
        Path pidFile = data.resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            int port = Integer.parseInt(Files.readAllLines(pidFile).get(PORT_LINE).strip());
            return Optional.of(jdbcUrl(port, service));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The port on which the server listens. */
    public int port() {
        return server.getPort();
    }

    /** The postmaster, the process that all others of the server descend from; the last one while there is none. */
    public ProcessHandle process() {
        return process;
    }

    /** Whether the server has ended without shutting down: its next start recovers what was committed. */
    public boolean hasCrashed() {
        return !process.isAlive() && Files.exists(data.resolve(PID_FILE));
    }

    /**
     * Starts the server again after it has ended by itself, with the same settings and on the same port. Returns when it is
     * ready, which may take a crash recovery.
     *
     * @throws StartRefused if it does not come up: for example while processes of the old server still hold its memory
     */
    public void restart() {
        // not by the library, which waits a minute for a server that has already refused to start
        List<String> command = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        command.addAll(List.of(control.toString(), "restart", "-D", data.toString(), "-w", "-t", "60"));
        var redirect = ProcessBuilder.Redirect.appendTo(log.toFile());
        try {
            int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(redirect).start().waitFor();
            if (status != 0) {
                throw new StartRefused("PostgreSQL n'a pas redémarré ; voyez son journal " + log);
            }
            process = running(data);
        } catch (IOException failure) {
            throw new StartRefused("PostgreSQL n'a pas redémarré : " + failure.getMessage(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrompu pendant la relance de PostgreSQL", interrupted);
        }
    }

    private static ProcessHandle running(Path data) {
        return recorded(data).orElseThrow(() -> new StartRefused("PostgreSQL s'est arrêté aussitôt démarré"));
    }

    @Override
    public void close() {
        try {
            server.close();
            // the library waits five seconds for the last checkpoint, which a slow disk may exceed
            stopLeftOver(data);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
