package org.encommun.defaults.feed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.encommun.defaults.outbox.StateTopic;

/** What this service has published, by feed position: gap-free numbers in the order of sending. */
@ApplicationScoped
public class PublishedSnapshots {

    private final DataSource database;

    PublishedSnapshots(DataSource database) {
        this.database = database;
    }

    /**
     * One published state.
     *
     * @param position its feed position, 1 or more
     * @param topic the topic it went to
     * @param id the aggregate
     * @param type the CloudEvents type; {@code null} in a list of latest states
     * @param json the state, {@code null} where the aggregate is gone
     */
    public record Published(long position, String topic, UUID id, String type, String json) {}

    /** The latest state of each aggregate of a topic that changed after a position, the earliest change first. */
    public List<Published> latestAfter(StateTopic<?> topic, long position, int limit) {
        return query("""
                select feed_position, topic, key, null as type, payload from feed_item
                where topic = ? and feed_position > ? order by feed_position limit ?""", topic.name(), position, limit);
    }

    /** Every state of a scope that was published after a position and is still kept, the earliest first. */
    public List<Published> allAfter(UUID scope, long position, int limit) {
        return query("""
                select feed_position, topic, key, type, payload from outbox
                where scope = ? and feed_position > ? order by feed_position limit ?""", scope, position, limit);
    }

    /** The position of the last state published; 0 before the first. */
    public long head() {
        return number("select position from feed_counter");
    }

    /** The position from which on every state is still kept; a reader who asks for earlier ones has missed some. */
    public long keptAfter() {
        return number("""
                select coalesce((select min(feed_position) - 1 from outbox where feed_position is not null),
                                (select position from feed_counter))""");
    }

    private long number(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("the feed could not be read", failure);
        }
    }

    private List<Published> query(String sql, Object selector, long position, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, selector);
            statement.setLong(2, position);
            statement.setInt(3, limit);
            List<Published> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new Published(row.getLong("feed_position"), row.getString("topic"),
                            row.getObject("key", UUID.class), row.getString("type"), row.getString("payload")));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the feed could not be read", failure);
        }
    }
}
