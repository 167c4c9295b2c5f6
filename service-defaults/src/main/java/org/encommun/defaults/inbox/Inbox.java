package org.encommun.defaults.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Dispatches new states to the subscribers of their kinds, in the transaction that records their versions. */
@ApplicationScoped
class Inbox {

    /** Two replicas that process the same events after a rebalance lock their rows in the same order. */
    private static final Comparator<ReceivedEvent> LOCK_ORDER = Comparator.comparing(ReceivedEvent::aggregate)
            .thenComparing(ReceivedEvent::aggregateId);

    private final DataSource database;

    Inbox(DataSource database) {
        this.database = database;
    }

    /**
     * Processes events of different aggregates in one transaction, but those that are no newer than the last one of their
     * aggregate.
     *
     * @return those that were news
     */
    @Transactional
    List<Delivery<?>> process(List<Delivery<?>> deliveries) throws SQLException {
        Set<ForeignAggregate> changed = recordVersions(
                deliveries.stream().map(Delivery::event).sorted(LOCK_ORDER).toList());
        List<Delivery<?>> news = deliveries.stream()
                .filter(delivery -> changed.contains(ForeignAggregate.of(delivery.event()))).toList();
        Map<Subscriber<?>, Set<UUID>> aggregates = news.stream().collect(Collectors.groupingBy(Delivery::subscriber,
                Collectors.mapping(delivery -> delivery.event().aggregateId(), Collectors.toSet())));
        aggregates.forEach(Subscriber::prepare);
        news.forEach(Delivery::process);
        return news;
    }

    /** Records the versions that are newer than those recorded before, and returns of which aggregates. */
    private Set<ForeignAggregate> recordVersions(List<ReceivedEvent> events) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into inbox (aggregate, aggregate_id, version, event_id)
                        select * from unnest(?, ?, ?, ?)
                        on conflict (aggregate, aggregate_id) do update set
                            version = excluded.version, event_id = excluded.event_id, received_at = now()
                        where inbox.version < excluded.version
                        returning aggregate, aggregate_id""")) {
            statement.setArray(1, connection.createArrayOf("text", column(events, ReceivedEvent::aggregate)));
            statement.setArray(2, connection.createArrayOf("uuid", column(events, ReceivedEvent::aggregateId)));
            statement.setArray(3, connection.createArrayOf("bigint", column(events, ReceivedEvent::version)));
            statement.setArray(4, connection.createArrayOf("uuid", column(events, ReceivedEvent::id)));
            Set<ForeignAggregate> changed = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    changed.add(new ForeignAggregate(row.getString(1), row.getObject(2, UUID.class)));
                }
            }
            return changed;
        }
    }

    private static Object[] column(List<ReceivedEvent> events, Function<ReceivedEvent, Object> value) {
        return events.stream().map(value).toArray();
    }
}
