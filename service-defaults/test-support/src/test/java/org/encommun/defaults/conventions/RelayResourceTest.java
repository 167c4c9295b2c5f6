package org.encommun.defaults.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.encommun.defaults.conventions.RoomFixture.organiser;
import static org.encommun.testing.Json.json;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.encommun.testing.Bus;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class RelayResourceTest {

    private static final String ROOMS = "encommun.room.v1";
    private static final String VISITORS = "encommun.visitor.v1";
    private static final int TOO_LARGE = 2_000_000;

    @Inject
    DataSource database;

    @Test
    void aRelayThatWasReplacedCanNoLongerSend() {
        String broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (KafkaProducer<String, byte[]> replaced = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker, "transactional.id", "conventions.outbox-relay"), new StringSerializer(),
                new ByteArraySerializer())) {
            replaced.initTransactions();
            replaced.beginTransaction();

            // the relay of the service has lost its turn by that, and takes it back
            UUID room = UUID.fromString(organiser().body(json("name", "Atelier", "seats", 8)).post("/rooms").path("id"));
            Bus.await(ROOMS, room, message -> true);

            assertThatThrownBy(() -> {
                replaced.send(new ProducerRecord<>(ROOMS, room.toString(), "{}".getBytes()));
                replaced.commitTransaction();
            }).isInstanceOf(KafkaException.class);
            assertThat(Bus.read(ROOMS)).filteredOn(message -> room.toString().equals(message.key())).hasSize(1);
        }
    }

    @Test
    void anEventThatIsTooLargeForTheBusKeepsOnlyItsOwnAggregateWaiting() throws SQLException {
        UUID large = UUID.randomUUID();
        Bus.publish("visitor", "registered", UUID.randomUUID(), 1, json("kind", "habitant")); // so that the topic is there
        insert(ROOMS, large, 1, "{\"text\": \"" + "x".repeat(TOO_LARGE) + "\"}");
        insert(ROOMS, large, 2, "{}");
        // a team, for example, has the id of its event
        insert(VISITORS, large, 3, "{}");
        UUID other = UUID.randomUUID();
        insert(ROOMS, other, 1, "{}");

        try {
            Bus.await(ROOMS, other, message -> true);
            Bus.await(VISITORS, large, message -> true);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(obstacle(large)).isEqualTo("RecordTooLargeException"));
            assertThat(Bus.read(ROOMS)).noneMatch(message -> large.toString().equals(message.key()));
        } finally {
            forget(large);
        }
    }

    private void insert(String topic, UUID key, long version, String payload) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into outbox (event_id, topic, key, version, type, trace, payload)
                        values (gen_random_uuid(), ?, ?, ?, 'org.encommun.room.changed.v1', '{}', ?::json)""")) {
            statement.setString(1, topic);
            statement.setObject(2, key);
            statement.setLong(3, version);
            statement.setString(4, payload);
            statement.executeUpdate();
        }
    }

    private String obstacle(UUID key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection
                        .prepareStatement("select last_error from outbox where key = ? and parked")) {
            statement.setObject(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    private void forget(UUID key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("delete from outbox where key = ?")) {
            statement.setObject(1, key);
            statement.executeUpdate();
        }
    }
}
