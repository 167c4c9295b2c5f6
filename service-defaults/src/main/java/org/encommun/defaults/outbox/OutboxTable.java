package org.encommun.defaults.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The relay's access to the outbox, entirely over the connection that holds the relay's lock: a relay that loses the lock can
 * no longer write.
 */
final class OutboxTable {

    private static final TypeReference<LinkedHashMap<String, String>> HEADERS = new TypeReference<>() {
    };

    /** Any number that no other lock of the database uses: the letters "relay". */
    private static final long LOCK = 0x72656c6179L;

    /** A batch is in memory as a whole; one event more than this may be. */
    private static final int BATCH_BYTES = 8 << 20;

    private final Connection connection;
    private final ObjectMapper mapper;

    OutboxTable(Connection connection, ObjectMapper mapper) {
        this.connection = connection;
        this.mapper = mapper;
    }

    /** Acquires the lock of the active relay, unless another relay holds it. */
    boolean tryLock() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** The oldest waiting events, without those whose aggregate has an earlier one parked, and not too many bytes at once. */
    List<OutboxRecord> unpublished(int limit) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select id, event_id, topic, key, version, type, created_at, trace, payload from (
                    select waiting.*, coalesce(sum(octet_length(payload::text)) over
                            (order by id rows between unbounded preceding and 1 preceding), 0) as bytes_before
                    from (select * from outbox o
                          where published_at is null
                            and not exists (select from outbox p
                                            where p.parked and p.topic = o.topic and p.key = o.key and p.id <= o.id)
                          order by id limit ?) waiting) batch
                where bytes_before < ? order by id""")) {
            statement.setInt(1, limit);
            statement.setInt(2, BATCH_BYTES);
            List<OutboxRecord> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new OutboxRecord(row.getLong("id"), row.getObject("event_id", UUID.class), row.getString("topic"),
                            row.getObject("key", UUID.class), row.getLong("version"), row.getString("type"),
                            row.getObject("created_at", OffsetDateTime.class),
                            mapper.readValue(row.getString("trace"), HEADERS), row.getString("payload")));
                }
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException("the outbox holds a trace that is not JSON", impossible);
            }
            return found;
        }
    }

    /** Gives the acknowledged events the next feed positions, in their order, and stores their state for the feeds. */
    void markPublished(List<OutboxRecord> acknowledged) throws SQLException {
        connection.setAutoCommit(false);
        try {
            mark(acknowledged, takePositions(acknowledged.size()));
            connection.commit();
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private long takePositions(int count) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("update feed_counter set position = position + ? returning position")) {
            statement.setInt(1, count);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1) - count;
            }
        }
    }

    private void mark(List<OutboxRecord> acknowledged, long lastTaken) throws SQLException {
        Array ids = connection.createArrayOf("bigint", acknowledged.stream().map(OutboxRecord::id).toArray());
        try (PreparedStatement published = connection.prepareStatement("""
                update outbox set published_at = now(), feed_position = ? + sent.place, last_error = null
                from unnest(?) with ordinality as sent (id, place) where outbox.id = sent.id""");
                PreparedStatement feed = connection.prepareStatement("""
                        insert into feed_item (topic, key, feed_position, payload, changed_at)
                        select distinct on (topic, key) topic, key, feed_position, payload, now() from outbox where id = any (?)
                        order by topic, key, feed_position desc
                        on conflict (topic, key) do update set
                            feed_position = excluded.feed_position, payload = excluded.payload,
                            changed_at = excluded.changed_at""")) {
            published.setLong(1, lastTaken);
            published.setArray(2, ids);
            published.executeUpdate();
            feed.setArray(1, ids);
            feed.executeUpdate();
        }
    }

    /** Sets an event aside that cannot be sent; it waits for an operator, and later events of its aggregate wait with it. */
    void park(OutboxRecord event, String error) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("update outbox set last_error = ?, parked = true where id = ?")) {
            statement.setString(1, error);
            statement.setLong(2, event.id());
            statement.executeUpdate();
        }
    }
}
