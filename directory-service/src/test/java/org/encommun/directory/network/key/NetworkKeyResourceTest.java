package org.encommun.directory.network.key;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.TestNetwork;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class NetworkKeyResourceTest {

    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque", "address",
            json("postalCode", "63190", "commune", "Lezoux", "communeCode", "63195"));

    @Inject
    DataSource database;

    private TestNetwork hub;

    @BeforeEach
    void aNetwork() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
    }

    @Test
    void aKeyDoesWhatTheTokenOfTheClientDoes() {
        TestNetwork keyed = keyed(create(Tokens.admin()));

        Response put = keyed.send("lieu-1", json("place", LIBRARY, "visibility", "NETWORKS"));

        put.then().statusCode(201);
        String place = "/directory/places/" + put.path("placeId");
        keyed.as().get(place).then().statusCode(200).body("place.name", equalTo("Médiathèque"));
        given().get(place).then().statusCode(404);
        hub.as().get(hub.path("lieu-1")).then().statusCode(200);
        keyed.as().get("/directory/conflicts").then().statusCode(200);
    }

    @Test
    void whatAKeyReadsFromTheFeedIsDeliveredToItsNetwork() {
        TestNetwork other = TestNetwork.registered("autre-" + UUID.randomUUID());
        String placeId = other.put("b-1", LIBRARY).path("placeId");
        TestNetwork keyed = keyed(create(hub.token()));

        harvest(keyed);

        keyed.send("lieu-1", json("place", LIBRARY, "placeId", placeId)).then().statusCode(201);
        given().get("/directory/places/" + placeId).then().body("origins.networkId", contains(other.id()));
    }

    @Test
    void aKeyIsShownOnceAndKeptAsADigestOnly() throws SQLException {
        Response created = create(hub.token());

        created.then().statusCode(201).body("key", matchesPattern("encommun_key_[A-Za-z0-9_-]{22}"))
                .header("Cache-Control", equalTo("no-store"));
        hub.as().get(keys()).then().statusCode(200).body("name", contains("Serveur")).body("[0].key", nullValue());
        hub.as().get(DirectoryFixture.path(created)).then().statusCode(200).body("key", nullValue())
                .header("ETag", equalTo("\"0\""));
        assertThat(text("select count(*)::text from idempotency where body like ?", "%" + created.path("key") + "%"))
                .isEqualTo("0");
        assertThat(text("select key_hash from network_key where id = ?::uuid", created.path("id"))).hasSize(64);
    }

    @Test
    void theSameRequestAgainMakesNoSecondKeyAndShowsNone() {
        String idempotencyKey = UUID.randomUUID().toString();
        hub.as().header("Idempotency-Key", idempotencyKey).body(json("name", "Serveur")).post(keys()).then().statusCode(201);

        hub.as().header("Idempotency-Key", idempotencyKey).body(json("name", "Serveur")).post(keys()).then().statusCode(410)
                .body("type", equalTo("urn:encommun:problem:idempotent-response-erased"));

        hub.as().get(keys()).then().body("$", hasSize(1));
    }

    @Test
    void twoKeysWorkAtATime() throws SQLException {
        create(hub.token()).then().statusCode(201);
        Response second = create(hub.token());

        create(hub.token()).then().statusCode(409).body("type", equalTo("urn:encommun:problem:too-many-keys"));
        create(Tokens.admin()).then().statusCode(409);
        expire(second);
        create(hub.token()).then().statusCode(201);
        hub.as().get(keys()).then().body("$", hasSize(3));
    }

    @Test
    void aNetworkReplacesItsKeyByItself() {
        TestNetwork old = keyed(create(Tokens.admin()));
        String path = keys() + "/" + old.as().get(keys()).path("[0].id");

        TestNetwork fresh = keyed(create(old.token()));
        fresh.as().header("If-Match", "\"0\"").delete(path).then().statusCode(204);

        refused(old);
        fresh.as().get(keys()).then().statusCode(200).body("$", hasSize(1));
    }

    @Test
    void aKeyThatIsRevokedExpiredOrMadeUpIsRefusedEverywhere() throws SQLException {
        Response created = create(hub.token());
        TestNetwork keyed = keyed(created);
        keyed.as().get(keys()).then().statusCode(200);

        expire(created);

        refused(keyed);
        // where nobody needs a token its bearer must not take the public view for the full one
        keyed.as().get("/directory/feeds/places").then().statusCode(401);
        refused(new TestNetwork(hub.id(), hub.name(), "encommun_key_" + "A".repeat(22)));
        refused(new TestNetwork(hub.id(), hub.name(), "encommun_key_"));
    }

    @Test
    void theNameOfTheSchemeMayBeInLowerCase() {
        String key = create(hub.token()).path("key");

        given().header("Authorization", "bearer " + key).get(keys()).then().statusCode(200);
    }

    @Test
    void anExpiryInThePastOrInMoreThan400DaysIsRefused() {
        for (Instant expiry : new Instant[]{Instant.parse("2020-01-01T00:00:00Z"), Instant.parse("2999-01-01T00:00:00Z")}) {
            DirectoryFixture.post(hub.token(), keys(), json("name", "Serveur", "expiresAt", expiry)).then().statusCode(422)
                    .body("type", equalTo("urn:encommun:problem:key-expiry-out-of-bounds"));
        }
    }

    @Test
    void theLastUseIsShownToTheHourAndWrittenOnce() throws SQLException {
        Response created = create(Tokens.admin());
        TestNetwork keyed = keyed(created);
        hub.as().get(keys()).then().body("[0].lastUsedAt", nullValue());

        keyed.as().get("/directory/conflicts").then().statusCode(200);

        String used = hub.as().get(keys()).then().body("[0].lastUsedAt", notNullValue()).extract().path("[0].lastUsedAt");
        assertThat(Instant.parse(used)).isEqualTo(Instant.parse(used).truncatedTo(ChronoUnit.HOURS));
        String written = text("select xmin::text from network_key where id = ?::uuid", created.path("id"));
        keyed.as().get("/directory/conflicts").then().statusCode(200);
        // a new hour may have begun between the two
        if (hub.as().get(keys()).path("[0].lastUsedAt").equals(used)) {
            assertThat(text("select xmin::text from network_key where id = ?::uuid", created.path("id"))).isEqualTo(written);
        }
    }

    @Test
    void aKeyIsWorthNothingForAnotherNetwork() {
        TestNetwork keyed = keyed(create(hub.token()));
        TestNetwork other = TestNetwork.registered("autre-" + UUID.randomUUID());
        String foreign = DirectoryFixture
                .path(DirectoryFixture.post(other.token(), "/directory/networks/" + other.id() + "/keys",
                        json("name", "Serveur")));

        DirectoryFixture.post(keyed.token(), "/directory/networks/" + other.id() + "/keys", json("name", "Serveur")).then()
                .statusCode(403).body("type", equalTo("urn:encommun:problem:not-your-network"));
        keyed.as().get(foreign).then().statusCode(403);
        keyed.as().header("If-Match", "\"0\"").delete(foreign).then().statusCode(403);
        keyed.as().get(foreign.replace(other.id(), hub.id())).then().statusCode(404);
        keyed.as().body(json("place", LIBRARY)).put(other.path("lieu-1")).then().statusCode(403);
    }

    @Test
    void peopleMakeNoKeys() {
        create(Tokens.user("curieux")).then().statusCode(403);
        given().auth().oauth2(Tokens.user("curieux")).get(keys()).then().statusCode(403);
    }

    @Test
    void aKeyStaysWithItsNetworkWhenItsClientChangesAndGoesWithIt() {
        TestNetwork keyed = keyed(create(hub.token()));
        String network = "/directory/networks/" + hub.id();
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json").header("If-Match", "\"0\"")
                .body(json("client", "nouveau-" + UUID.randomUUID())).patch(network).then().statusCode(200);
        keyed.as().get(keys()).then().statusCode(200);

        given().auth().oauth2(Tokens.admin()).header("If-Match", "\"1\"").delete(network).then().statusCode(204);

        refused(keyed);
    }

    private void refused(TestNetwork machine) {
        machine.as().get(keys()).then().statusCode(401).contentType("application/problem+json")
                .body("type", equalTo("urn:encommun:problem:unauthenticated"));
    }

    private static void harvest(TestNetwork machine) {
        String next = "/directory/feeds/places";
        String page = null;
        while (!next.equals(page)) {
            page = next;
            next = machine.as().get(page).then().statusCode(200).extract().path("next");
        }
    }

    private Response create(String token) {
        return DirectoryFixture.post(token, keys(), json("name", "Serveur"));
    }

    private TestNetwork keyed(Response created) {
        return new TestNetwork(hub.id(), hub.name(), created.then().statusCode(201).extract().path("key"));
    }

    private String keys() {
        return "/directory/networks/" + hub.id() + "/keys";
    }

    private void expire(Response created) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        update network_key set created_at = now() - interval '2 hours', expires_at = now() - interval '1 second'
                        where id = ?::uuid""")) {
            statement.setString(1, created.path("id"));
            assertThat(statement.executeUpdate()).isOne();
        }
    }

    private String text(String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
