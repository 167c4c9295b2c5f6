package org.encommun.defaults.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.encommun.defaults.database.AfterCommit;
import org.encommun.defaults.identity.UuidGenerator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.context.Context;

/** Stores the facts of a transaction together with the state that they are about. */
@ApplicationScoped
public class Outbox {

    private final EntityManager entities;
    private final DataSource database;
    private final AfterCommit afterCommit;
    private final UuidGenerator identities;
    private final Contracts contracts;
    private final ObjectMapper mapper;
    private final OpenTelemetry telemetry;
    private final OutboxRelay relay;

    Outbox(EntityManager entities, DataSource database, AfterCommit afterCommit, UuidGenerator identities,
            Contracts contracts, ObjectMapper mapper, OpenTelemetry telemetry, OutboxRelay relay) {
        this.entities = entities;
        this.database = database;
        this.afterCommit = afterCommit;
        this.identities = identities;
        this.contracts = contracts;
        // the contracts state which members may be null: null means no value, absence would mean that the producer does not
        // know the member
        this.mapper = mapper.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);
        this.telemetry = telemetry;
        this.relay = relay;
    }

    /**
     * Stores the same fact of several aggregates. The aggregates must have been flushed before: that locks their rows, so that
     * facts about one aggregate are stored in the order of its versions. A version that is already stored is not stored again.
     *
     * @param states the new states, with their new versions
     * @throws ContractViolation if a state does not conform to the contract; the transaction must not commit
     */
    public <T extends Snapshot> void appendAll(StateTopic<T> topic, Fact fact, List<T> states) {
        insertAll(topic, fact.type(), states);
    }

    private <T extends Snapshot> void insertAll(StateTopic<T> topic, String fact, List<T> states) {
        insert(topic, fact, states.stream().map(state -> {
            JsonNode payload = mapper.valueToTree(state);
            contracts.check(topic, payload);
            return new Row(state.id(), state.version(), state.scope(), payload.toString());
        }).toList());
    }

    /**
     * Stores the deletion of an aggregate as a tombstone, after which compaction removes it from the topic.
     *
     * @param lastVersion the version that was deleted
     */
    public void appendDeleted(StateTopic<?> topic, UUID id, long lastVersion) {
        entities.flush();
        insert(topic, StateTopic.DELETED, List.of(new Row(id, lastVersion + 1, null, null)));
    }

    /** The row of one aggregate; a tombstone has no payload. */
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
        afterCommit.run(relay::wake);
    }

    private Map<String, String> trace() {
        Map<String, String> headers = new HashMap<>();
        telemetry.getPropagators().getTextMapPropagator().inject(Context.current(), headers, Map::put);
        headers.remove("baggage");
        return headers;
    }
}
