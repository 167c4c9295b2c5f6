package org.encommun.defaults.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.encommun.defaults.identity.UuidGenerator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;

/** Takes the facts of a transaction and keeps them with its state. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final UuidGenerator identities;
    private final Contracts contracts;
    private final ObjectMapper mapper;
    private final OpenTelemetry telemetry;
    private final OutboxRelay relay;

    Outbox(EntityManager entities, DataSource database, TransactionSynchronizationRegistry transaction,
            UuidGenerator identities,
            Contracts contracts, ObjectMapper mapper, OpenTelemetry telemetry, OutboxRelay relay) {
        this.entities = entities;
        this.database = database;
        this.transaction = transaction;
        this.identities = identities;
        this.contracts = contracts;
        // the contracts say which members may be null, so that a reader can tell what is gone from what was forgotten
        this.mapper = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
        this.telemetry = telemetry;
        this.relay = relay;
    }

    /**
     * Stores a fact. What was changed is written to the database first: that locks the aggregate's row, so facts about one
     * aggregate
     * are stored in the order of their versions, and gives the state its new version. A version that was told before is not
     * told again.
     *
     * @param topic what the fact is about
     * @param fact what happened, a participle in lower case with hyphens, such as {@code published}
     * @param state the new state, asked for after the version is known
     * @throws ContractViolation if the state does not fit the contract; the transaction must not commit
     */
    public <T extends Snapshot> void append(StateTopic<T> topic, String fact, Supplier<T> state) {
        appendAll(topic, fact, () -> List.of(state.get()));
    }

    /**
     * Stores the same fact of several aggregates, as {@link #append} does of one.
     *
     * @param states the new states, asked for after the versions are known
     * @throws ContractViolation if a state does not fit the contract; the transaction must not commit
     */
    public <T extends Snapshot> void appendAll(StateTopic<T> topic, String fact, Supplier<List<T>> states) {
        entities.flush();
        insert(topic, fact, states.get().stream().map(told -> {
            JsonNode payload = mapper.valueToTree(told);
            contracts.check(topic, payload);
            return new Row(told.id(), told.version(), told.scope(), payload.toString());
        }).toList());
    }

    /**
     * Stores that an aggregate is gone: a tombstone, after which the topic forgets it.
     *
     * @param lastVersion the version that was deleted
     */
    public void appendDeleted(StateTopic<?> topic, UUID id, long lastVersion) {
        entities.flush();
        insert(topic, "deleted", List.of(new Row(id, lastVersion + 1, null, null)));
    }

    /** What is particular to one aggregate; a tombstone has no payload. */
    private record Row(UUID key, long version, UUID scope, String payload) {}

    private void insert(StateTopic<?> topic, String fact, List<Row> rows) {
        String trace = mapper.valueToTree(trace()).toString();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into outbox (event_id, topic, key, version, type, scope, trace, payload)
                        values (?, ?, ?, ?, ?, ?, ?::json, ?::json) on conflict (topic, key, version) do nothing""")) {
            for (Row row : rows) {
                statement.setObject(1, identities.next());
                statement.setString(2, topic.name());
                statement.setObject(3, row.key());
                statement.setLong(4, row.version());
                statement.setString(5, topic.type(fact));
                statement.setObject(6, row.scope());
                statement.setString(7, trace);
                statement.setString(8, row.payload());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("the outbox could not be written", failure);
        }
        wakeRelayAfterCommit();
    }

    private Map<String, String> trace() {
        Map<String, String> headers = new HashMap<>();
        telemetry.getPropagators().getTextMapPropagator().inject(Context.current(), headers, Map::put);
        headers.remove("baggage");
        return headers;
    }

    private void wakeRelayAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // all is written already
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
