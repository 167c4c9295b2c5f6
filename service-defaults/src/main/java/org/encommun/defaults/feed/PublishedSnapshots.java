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

/**
 * The snapshots that this service has published, by feed position: numbers without gaps, in the order in which they were sent.
 */
@ApplicationScoped
public class PublishedSnapshots {

    private final DataSource database;

    PublishedSnapshots(DataSource database) {
        this.database = database;
    }

    /**
     * One published snapshot.
     *
     * @param position its feed position, 1 or more
     * @param topic the topic on which it was published
     * @param id the id of the aggregate
     * @param type the CloudEvents type; {@code null} in a list of latest snapshots
     * @param json the snapshot; {@code null} where the aggregate was deleted
     */
    public record Published(long position, String topic, UUID id, String type, String json) {}

    /** The latest snapshot of each aggregate of a topic that changed after a position, oldest change first. */
    public List<Published> latestAfter(StateTopic<?> topic, long position, int limit) {
        return query("""
                select feed_position, topic, key, null as type, payload from feed_item
                where topic = ? and feed_position > ? order by feed_position limit ?""", topic.name(), position, limit);
    }

    /** All snapshots of a scope that were published after a position and are still kept, oldest first. */
    public List<Published> allAfter(UUID scope, long position, int limit) {
        return query("""
                select feed_position, topic, key, type, payload from outbox
                where scope = ? and feed_position > ? order by feed_position limit ?""", scope, position, limit);
    }

    /** The position of the latest snapshot; 0 before the first. */
    public long head() {
        return number("select position from feed_counter");
    }

    /** The position after which all snapshots are still kept; a reader at an earlier one has missed some. */
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
