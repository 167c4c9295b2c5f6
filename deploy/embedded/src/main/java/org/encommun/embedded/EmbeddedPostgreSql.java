package org.encommun.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A PostgreSQL 18 server of its own, with its data in a directory that outlives it.
 *
 * <p>
 * Each service gets a database and a role with the service's name; the role owns that database and is no superuser. The server
 * listens on the loopback interface only and trusts whoever connects from there.
 */
public final class EmbeddedPostgreSql implements AutoCloseable {

    /** The major version that the shipped binaries are of; a data directory of another one is refused. */
    public static final String MAJOR_VERSION = "18";

    private final EmbeddedPostgres server;

    private EmbeddedPostgreSql(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server, first making the data directory if there is none.
     *
     * @param data where tables live; created if absent
     * @param binaries where the server's programs are unpacked, once
     * @param log where the server writes its own log
     * @param port the port to listen on; 0 for any free one
     * @throws StartRefused if the directory holds the data of another major version, or the server does not come up
     */
    public static EmbeddedPostgreSql start(Path data, Path binaries, Path log, int port) {
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
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    // the library turns both off for speed in tests; what an organiser enters must survive a power cut
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("jit", "off")
                    .setOutputRedirector(redirect)
                    .setErrorRedirector(redirect)
                    .start());
        } catch (IOException | IllegalStateException failure) {
            throw new StartRefused("PostgreSQL did not start; its log is " + log, failure);
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
                throw new StartRefused("the data directory %s belongs to PostgreSQL %s, but this is PostgreSQL %s; "
                        .formatted(data, found, MAJOR_VERSION) + "nothing was changed");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A launcher that was killed leaves its server running; the caller holds the lock on the data, so that server is nobody's. */
    private static void stopLeftOver(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
            ProcessHandle.of(pid).filter(EmbeddedPostgreSql::isPostgreSql).ifPresent(EmbeddedPostgreSql::stop);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isPostgreSql(ProcessHandle process) {
        return process.info().command().map(command -> command.endsWith("postgres")).orElse(false);
    }

    private static void stop(ProcessHandle server) {
        try {
            // SIGINT is PostgreSQL's fast shutdown; Java itself can only send SIGTERM, which waits for every client to leave
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefused("interrupted while an earlier PostgreSQL stopped", interrupted);
        } catch (Exception failure) {
            throw new StartRefused("an earlier PostgreSQL (process " + server.pid() + ") does not stop", failure);
        }
    }

    /** Makes the database of one service and the role that owns it, unless they are there. */
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
            throw new StartRefused("the database of " + service + " could not be made", failure);
        }
    }

    private static boolean isAbsent(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    /** Where a service finds its database. */
    public String jdbcUrl(String service) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port(), service);
    }

    /** The port on which the server listens. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
