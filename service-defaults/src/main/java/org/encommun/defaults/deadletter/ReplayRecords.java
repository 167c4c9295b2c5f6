package org.encommun.defaults.deadletter;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

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

    /** A dead letter that was processed; a topic that was made anew has others at the same offsets. */
    private record Place(int partition, long offset, Instant keptAt) {}

    /** Whether a dead letter still waits, as far as is recorded now. */
    Predicate<ConsumerRecord<String, byte[]>> waiting() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("select partition, \"offset\", kept_at from dead_letter_replay");
                ResultSet row = statement.executeQuery()) {
            Set<Place> processed = new HashSet<>();
            while (row.next()) {
                processed.add(new Place(row.getInt(1), row.getLong(2), row.getTimestamp(3).toInstant()));
            }
            return letter -> !processed
                    .contains(new Place(letter.partition(), letter.offset(), Instant.ofEpochMilli(letter.timestamp())));
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
            statement.setInt(1, letter.partition());
            statement.setLong(2, letter.offset());
            statement.setTimestamp(3, new Timestamp(letter.timestamp()));
            statement.setString(4, outcome.name());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the replay could not be recorded", failure);
        }
    }

    /** Forgets those that the topic no longer holds, and returns how many are left. */
    long retain(Map<Integer, DeadLetterReader.Offsets> held) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        delete from dead_letter_replay r where not exists (
                            select from unnest(?, ?, ?) as held (partition, first, beyond)
                            where held.partition = r.partition and r."offset" >= held.first and r."offset" < held.beyond)""");
                PreparedStatement count = connection.prepareStatement("select count(*) from dead_letter_replay")) {
            statement.setArray(1, connection.createArrayOf("integer", held.keySet().toArray()));
            statement.setArray(2, connection.createArrayOf("bigint",
                    held.values().stream().map(DeadLetterReader.Offsets::first).toArray()));
            statement.setArray(3, connection.createArrayOf("bigint",
                    held.values().stream().map(DeadLetterReader.Offsets::end).toArray()));
            statement.executeUpdate();
            try (ResultSet row = count.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the replays could not be counted", failure);
        }
    }
}
