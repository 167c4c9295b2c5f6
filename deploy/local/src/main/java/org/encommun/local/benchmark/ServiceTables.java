package org.encommun.local.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** The tables of one service, to fill its outbox and to see how far it has read. */
final class ServiceTables implements AutoCloseable {

    private static final long POLL_MILLIS = 20;

    private final Connection connection;

    /** @param service its name is also the user and the password */
    ServiceTables(String jdbcUrl, String service) {
        try {
            connection = DriverManager.getConnection(jdbcUrl, service, service);
            // looking must not take the time that is measured
            execute("set enable_seqscan = off");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Connection connection() {
        return connection;
    }

    /** A query for one number. */
    long count(String sql) {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    void execute(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits until a query for a truth says so. */
    void await(String sql) {
        try (Statement statement = connection.createStatement()) {
            while (!isTrue(statement, sql)) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static boolean isTrue(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
