package org.encommun.directory.opposition;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.TestNetwork;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

/**
 * Measures how long it takes to redact a directory of which one record in a thousand holds the value. No part of the build: run it with
 * {@code -Dtest=RedactionSpeedMeasurement -Drows=100000}.
 */
@QuarkusTest
@TestProfile(RedactionSpeedMeasurement.AsInProduction.class)
class RedactionSpeedMeasurement {

    private static final String PHONE = "+33612345678";

    @Inject
    DataSource database;

    /** The batches of an installation. */
    public static class AsInProduction implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("encommun.oppositions.batch", "500");
        }
    }

    @Test
    void redactionOfADirectory() throws SQLException {
        int rows = Integer.getInteger("rows", 20_000);
        TestNetwork hub = TestNetwork.registered("hub-" + UUID.randomUUID());
        hub.put("lieu-1", json("name", "Médiathèque", "phone", "+33473000000", "description",
                "La médiathèque accueille une conseillère numérique le mardi et le vendredi. Sur rendez-vous.", "address",
                json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux", "communeCode", "63195")));
        copies(rows);

        long start = System.nanoTime();
        Response received = DirectoryFixture.post(Tokens.admin(), "/directory/oppositions",
                json("telephoneNumbers", List.of(PHONE), "names", List.of("Marie Exemple")));
        Response done = Awaitility.await().atMost(Duration.ofHours(1)).pollInterval(Duration.ofMillis(200)).until(
                () -> given().auth().oauth2(Tokens.admin()).get("/directory/oppositions/" + received.path("id")),
                present -> "DONE".equals(present.path("status")));
        double seconds = (System.nanoTime() - start) / 1e9;

        done.then().body("redacted.RECORDS", equalTo(rows / 1_000));
        System.out.printf("%d records: %.1f s, %.0f records/s%n", rows, seconds, rows / seconds);
    }

    private void copies(int rows) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        """
                                insert into place_record (id, version, network_id, external_id, own_place_id, place_id, own_actor_id, actor_id, status,
                                    visibility, licence, received_at, details, assertions, faults, raw, hops)
                                select uuidv7(), 0, network_id, 'copy-' || n, gen_random_uuid(), place_id, own_actor_id, actor_id, 'DELETED',
                                    visibility, licence, received_at,
                                    case when n % 1000 = 0 then jsonb_set(details, '{phone}', to_jsonb(cast(? as text))) else details end,
                                    assertions, faults, raw, hops
                                from place_record, generate_series(1, ?) n where external_id = 'lieu-1'""")) {
            statement.setString(1, PHONE);
            statement.setInt(2, rows);
            statement.executeUpdate();
        }
    }
}
