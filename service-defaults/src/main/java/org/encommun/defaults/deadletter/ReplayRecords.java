package org.encommun.defaults.deadletter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which dead letters have been processed since, so that they no longer wait. */
@ApplicationScoped
class ReplayRecords {

    private final DataSource database;

    ReplayRecords(DataSource database) {
        this.database = database;
    }

    boolean contains(ConsumerRecord<?, ?> letter) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select from dead_letter_replay where partition = ? and "offset" = ? and kept_at = ?""")) {
            place(statement, letter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the replays could not be read", failure);
        }
    }

    void add(ConsumerRecord<?, ?> letter, ReplayOutcome outcome) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into dead_letter_replay (partition, "offset", kept_at, outcome) values (?, ?, ?, ?)
                        on conflict (partition, "offset") do update set
                            kept_at = excluded.kept_at, outcome = excluded.outcome, replayed_at = now()""")) {
            place(statement, letter);
            statement.setString(4, outcome.name());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the replay could not be recorded", failure);
        }
    }

    private static void place(PreparedStatement statement, ConsumerRecord<?, ?> letter) throws SQLException {
        statement.setInt(1, letter.partition());
        statement.setLong(2, letter.offset());
        // the topic may have been deleted and made anew, with the same offsets
        statement.setTimestamp(3, new Timestamp(letter.timestamp()));
    }

    /** How many of the dead letters that the topic still holds have been processed. */
    long count(Map<Integer, DeadLetterReader.Offsets> held) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select count(*) from dead_letter_replay r
                        join unnest(?, ?, ?) as held (partition, first, beyond)
                          on held.partition = r.partition and r."offset" >= held.first and r."offset" < held.beyond""")) {
            statement.setArray(1, connection.createArrayOf("integer", held.keySet().toArray()));
            statement.setArray(2, connection.createArrayOf("bigint",
                    held.values().stream().map(DeadLetterReader.Offsets::first).toArray()));
            statement.setArray(3, connection.createArrayOf("bigint",
                    held.values().stream().map(DeadLetterReader.Offsets::end).toArray()));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the replays could not be counted", failure);
        }
    }
}
