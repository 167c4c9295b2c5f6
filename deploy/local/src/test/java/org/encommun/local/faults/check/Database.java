package org.encommun.local.faults.check;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.local.LocalStack;

/** The database of a service, read from outside. */
public record Database(String url, String service) {

    public static Database of(LocalStack stack, String service) {
        return new Database(stack.jdbcUrl(service), service);
    }

    /** The database cannot be read now. */
    public static final class Unavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unavailable(SQLException cause) {
            super(cause);
        }
    }

    /** What a row is read as. */
    @FunctionalInterface
    public interface Row<T> {

        T read(ResultSet row) throws SQLException;
    }

    /** @throws Unavailable */
    public <T> List<T> list(String sql, Row<T> row) {
        try (Connection connection = DriverManager.getConnection(url, service, service);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.read(rows));
            }
            return found;
        } catch (SQLException failure) {
            throw new Unavailable(failure);
        }
    }

    /** The second column by the first. */
    public Map<String, String> texts(String sql) {
        Map<String, String> texts = new LinkedHashMap<>();
        list(sql, row -> texts.put(row.getString(1), row.getString(2)));
        return texts;
    }

    /** The second column, a number, by the first. */
    public Map<String, Long> numbers(String sql) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        list(sql, row -> numbers.put(row.getString(1), row.getLong(2)));
        return numbers;
    }

    /** When the latest event of each aggregate of a topic was stored. */
    Map<String, Instant> times(String topic) {
        Map<String, Instant> times = new HashMap<>();
        list("select key::text, max(created_at) from outbox where topic = '%s' group by key".formatted(topic),
                row -> times.put(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()));
        return times;
    }

    public long number(String sql) {
        return list(sql, row -> row.getLong(1)).get(0);
    }

    /** The first column, an id, of every row. */
    public List<UUID> ids(String sql) {
        return list(sql, row -> row.getObject(1, UUID.class));
    }
}
