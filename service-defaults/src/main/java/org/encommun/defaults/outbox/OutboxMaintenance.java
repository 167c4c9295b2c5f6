package org.encommun.defaults.outbox;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;

/**
 * Measures how many events are waiting, how many are parked and how old the oldest is; deletes events that were sent long ago.
 */
@ApplicationScoped
public class OutboxMaintenance {

    private final DataSource database;
    private final AtomicLong waiting;
    private final AtomicLong parked;
    private final AtomicLong oldestSeconds;

    OutboxMaintenance(DataSource database, MeterRegistry meters, OutboxRelay relay) {
        this.database = database;
        this.waiting = meters.gauge("encommun.outbox.waiting", new AtomicLong());
        this.parked = meters.gauge("encommun.outbox.parked", new AtomicLong());
        this.oldestSeconds = meters.gauge("encommun.outbox.oldest.seconds", new AtomicLong());
        meters.gauge("encommun.outbox.relay.active", relay, active -> active.isActive() ? 1 : 0);
    }

    @Scheduled(every = "10s")
    void measure() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        select count(*), count(*) filter (where parked),
                               coalesce(extract(epoch from now() - min(created_at)), 0)::bigint
                        from outbox where published_at is null""")) {
            row.next();
            waiting.set(row.getLong(1));
            parked.set(row.getLong(2));
            oldestSeconds.set(row.getLong(3));
        }
    }

    /** Sent events are kept for a week, for live streams to resume; their latest state stays in the feeds permanently. */
    @Scheduled(every = "1h", delayed = "5m")
    void forgetSent() throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from outbox where published_at < now() - interval '7 days'");
        }
    }
}
