package org.encommun.directory.opposition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.TestNetwork;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

@QuarkusTest
class OppositionResourceTest {

    private static final Duration SOON = Duration.ofSeconds(90);
    private static final String HEADINGS = "id;nom;commune;code_postal;code_insee;courriels;telephone;presentation_detail;"
            + "contact_prenom;contact_nom\n";
    private static final Map<String, Object> LEZOUX = json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune",
            "Lezoux",
            "communeCode", "63195");

    @Inject
    DataSource database;

    private TestNetwork hub;
    private TestNetwork federation;
    /** One person for each test, whose family name nobody else has. */
    private String family;
    private String mail;
    private String phone;

    @BeforeEach
    void aPersonKnownToTwoNetworks() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
        federation = TestNetwork.registered("federation-" + UUID.randomUUID());
        family = "Quint" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "vel";
        mail = "mireille." + family.toLowerCase() + "@exemple.fr";
        // a range of metropolitan France
        phone = "0612" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
    }

    @Test
    void afterAnOppositionNoTableHoldsTheValuesNorDoesAnImportBringThemBack() throws SQLException {
        taken(table("Première version."));
        Response first = taken(table("Demandez Mireille " + family + " au " + phone + ", le mardi."));
        first.then().body("counts.refused", equalTo(1));
        taken("id;nom;commune;code_postal;Mireille " + family + "\n" + mail + ";Maison;Lezoux;63190;" + mail + "\n");
        Response placed = federation.as().body(json("place",
                json("name", "Maison Mireille " + family, "address", LEZOUX, "phone", "+33" + phone.substring(1), "emails",
                        List.of(mail.toUpperCase(), "accueil@exemple.fr"), "websites",
                        List.of("https://exemple.fr/mireille-" + family.toLowerCase()), "openingHours",
                        "Mo 10:00-12:00 \"avec Mireille " + family + "\""),
                "hops", List.of("Réseau de Mireille " + family))).put(federation.path("b-1"));
        placed.then().statusCode(201);
        String place = "/directory/places/" + placed.path("placeId");
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", given().get(place).header("ETag"))
                .body(json("description", "Avec " + family.toUpperCase() + " Mireille.")).patch(place).then().statusCode(200);
        DirectoryFixture.post(Tokens.admin(), place + "/decisions", json("field", "emails", "recordId", recordId(placed)))
                .then().statusCode(201);
        String actor = anActorWithRequests();
        String mapping = "/directory/networks/" + federation.id() + "/mappings";
        DirectoryFixture.post(federation.token(), mapping, json("constants", json("courriels", mail))).then().statusCode(201);
        hub.as().queryParam("limit", 500).get("/directory/feeds/places").then().statusCode(200);
        assertThat(TextColumns.holding(database, family)).as("what the test is about").contains("place_record.raw",
                "record_history.raw", "place.shown", "import_row.cells", "import_job.headings", "actor.website",
                "outbox.payload",
                "claim.evidence", "change_proposal.reason", "idempotency.body", "field_decision.chosen");

        Response done = opposed(json("mailAddresses", List.of(mail), "telephoneNumbers", List.of(phone), "names",
                List.of("Mireille " + family)));

        assertNothingHolds(family, phone, phone.substring(1));
        done.then().body("networks.id", hasItems(hub.id(), federation.id())).body("redacted.RECORDS", greaterThan(3))
                .body("mailAddresses", equalTo(1)).body("names", equalTo(1));
        given().get(place).then().statusCode(200).body("place.emails", equalTo(List.of("accueil@exemple.fr")))
                .body("place.phone", nullValue()).body("place.description", equalTo("Avec [retiré]."))
                .body("place.openingHours", containsString("[retiré]"));
        given().get(actor).then().statusCode(200).body("website", nullValue()).body("name", equalTo("Cabinet [retiré]"));

        Response again = taken(table("Demandez Mireille " + family + " au " + phone + ", le mardi."));

        again.then().body("counts.rows", equalTo(3)).body("counts.refused", equalTo(1)).body("counts.created", equalTo(0));
        assertNothingHolds(family, phone, phone.substring(1));
        hub.as().get(hub.path("m-1")).then().body("place.description", equalTo("Demandez [retiré] au [retiré], le mardi."))
                .body("place.emails", nullValue())
                .body("faults.field", hasItems("emails", "phone", "description")).body("faults.value", not(hasItem(mail)));
    }

    @Test
    void theSameFileAgainIsNoNewsForPlacesAndTheOtherRowsAreUnchanged() throws SQLException {
        String table = table("Ouvert à tous.");
        taken(table);
        opposed(json("mailAddresses", List.of(mail)));
        String place = "/directory/places/" + hub.as().get(hub.path("m-1")).path("placeId");
        String version = given().get(place).header("ETag");

        taken(table).then().body("counts.unchanged", equalTo(1)).body("counts.changed", equalTo(1));
        taken(table).then().body("counts.unchanged", equalTo(2)).body("counts.changed", equalTo(0));

        given().get(place).then().header("ETag", version).body("place.phone", equalTo("+33" + phone.substring(1)))
                .body("place.emails", nullValue());
    }

    @Test
    void aWithdrawnOppositionLetsTheValueInAgain() {
        String table = table("Ouvert à tous.");
        taken(table);
        Response done = opposed(json("mailAddresses", List.of(mail), "telephoneNumbers", List.of(phone)));
        taken(table);
        hub.as().get(hub.path("m-1")).then().body("place.emails", nullValue());
        String opposition = "/directory/oppositions/" + done.path("id");

        given().auth().oauth2(Tokens.admin()).header("If-Match", done.header("ETag")).delete(opposition).then().statusCode(204);

        taken(table).then().body("counts.changed", equalTo(1));
        hub.as().get(hub.path("m-1")).then().body("place.emails", equalTo(List.of(mail)))
                .body("place.phone", equalTo("+33" + phone.substring(1))).body("faults", empty());
        given().auth().oauth2(Tokens.admin()).get(opposition).then().statusCode(404);
    }

    @Test
    void whoObjectsAgainAfterTheNetworkHasSentTheRecordAnewIsHeardAgain() throws SQLException {
        Map<String, Object> place = json("name", "Médiathèque", "address", LEZOUX, "emails", List.of(mail),
                "summary", "Mireille " + family);
        hub.put(mail, place).then().statusCode(201);
        Response first = opposed(json("mailAddresses", List.of(mail), "names", List.of("Mireille " + family)));
        given().auth().oauth2(Tokens.admin()).header("If-Match", first.header("ETag"))
                .delete("/directory/oppositions/" + first.path("id")).then().statusCode(204);
        hub.put(mail, place).then().statusCode(201);

        opposed(json("mailAddresses", List.of(mail), "names", List.of("Mireille " + family)));

        assertNothingHolds(family);
    }

    @Test
    void everyRowOfALongReportIsRedacted() throws SQLException {
        taken(HEADINGS + IntStream.rangeClosed(1, 230)
                .mapToObj(i -> "r-" + i + ";Lieu " + i + ";Atlantide;63190;;" + mail + ";;Chez Mireille " + family + ";;\n")
                .collect(Collectors.joining()));

        opposed(json("mailAddresses", List.of(mail), "names", List.of("Mireille " + family)));

        assertNothingHolds(family);
    }

    @Test
    void anImportThatRunsMeanwhileDoesNotBringTheValueIn() throws SQLException {
        String rows = IntStream.rangeClosed(1, 400)
                .mapToObj(i -> "m-" + i + ";Lieu " + i + ";Lezoux;63190;63195;" + mail + ";" + phone
                        + ";Chez Mireille " + family + ";;\n")
                .collect(Collectors.joining());
        String running = sent(HEADINGS + rows);
        Response received = receive(json("mailAddresses", List.of(mail), "telephoneNumbers", List.of(phone), "names",
                List.of(family + " Mireille")));
        String next = sent(HEADINGS + rows.replace("Lieu", "Maison"));

        done(received);
        ended(running);
        ended(next).then().body("counts.rows", equalTo(400)).body("counts.changed", equalTo(400));

        assertNothingHolds(family, phone, phone.substring(1));
    }

    @Test
    void everyOtherWayInIsClosedAsWell() throws SQLException {
        Response placed = hub.put("lieu-1", json("name", "Médiathèque", "address", LEZOUX));
        String place = "/directory/places/" + placed.path("placeId");
        opposed(json("mailAddresses", List.of(mail), "names", List.of("Mireille " + family)));

        federation.put(mail, json("name", "Chez Mireille " + family, "address", LEZOUX, "emails", List.of(mail))).then()
                .statusCode(201)
                .body("place.name", equalTo("Chez [retiré]")).body("place.emails", nullValue());
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", given().get(place).header("ETag"))
                .body(json("emails", List.of(mail), "summary", "Avec Mireille " + family)).patch(place).then().statusCode(200)
                .body("place.summary", equalTo("Avec [retiré]"));
        String token = Tokens.user("auteur-" + UUID.randomUUID());
        DirectoryFixture.post(token, "/directory/actors",
                json("name", "Cabinet Mireille " + family, "kind", "COMPANY", "communeCode", "63195")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:value-opposed")).body("field", equalTo("name"))
                .body("detail", not(containsString(family)));
        String actor = DirectoryFixture.association(token);
        DirectoryFixture.post(Tokens.user("autre-" + UUID.randomUUID()), actor + "/proposals",
                json("changes", json("name", "Maison"), "reason", "Mireille " + family + " me l’a dit.")).then().statusCode(201)
                .body("reason", equalTo("[retiré] me l’a dit."));
        DirectoryFixture.post(federation.token(), "/directory/networks/" + federation.id() + "/mappings",
                json("constants", json("courriels", mail))).then().statusCode(422).body("field", equalTo("constants"));

        assertNothingHolds(family);
        federation.as().get(federation.path(mail)).then().statusCode(200).body("externalId", not(equalTo(mail)));
    }

    @Test
    void anOppositionIsReadWithoutItsValuesAndItsRequestIsKeptWithoutThem() throws SQLException {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = json("telephoneNumbers", List.of(phone));
        Response received = receive(key, body);
        received.then().statusCode(201).body("status", equalTo("RECEIVED")).body("telephoneNumbers", equalTo(1));

        receive(key, body).then().statusCode(201).body("id", equalTo(received.path("id")));

        receive(key, json("telephoneNumbers", List.of("0611223344"))).then().statusCode(422);
        given().auth().oauth2(Tokens.admin()).queryParam("limit", 200).get("/directory/oppositions").then().statusCode(200)
                .body("items.id", hasItem(received.<String>path("id"))).body(not(containsString(phone.substring(1))));
        assertNothingHolds(phone, phone.substring(1));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select count(*) from idempotency where key = ? and fingerprint not in (sha256(?), sha256(?))""")) {
            statement.setString(1, key);
            statement.setBytes(2, ("[{\"mailAddresses\":[],\"telephoneNumbers\":[\"" + phone + "\"],\"names\":[]}]")
                    .getBytes(StandardCharsets.UTF_8));
            statement.setBytes(3, ("[{\"telephoneNumbers\":[\"" + phone + "\"]}]").getBytes(StandardCharsets.UTF_8));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                assertThat(row.getLong(1)).isOne();
            }
        }
    }

    @Test
    void whatIsNoValueOfAPersonIsRefused() {
        receive(json()).then().statusCode(422).body("type", equalTo("urn:encommun:problem:nothing-opposed"));
        receive(json("names", List.of("Dupont"))).then().statusCode(422).body("field", equalTo("names[0]"));
        receive(json("telephoneNumbers", List.of("3949"))).then().statusCode(422).body("field", equalTo("telephoneNumbers[0]"));
        receive(json("mailAddresses", List.of("exemple.fr"))).then().statusCode(422).body("field", equalTo("mailAddresses[0]"));
    }

    @Test
    void networksAndPeopleCannotReadOrReceiveOppositions() {
        DirectoryFixture.post(hub.token(), "/directory/oppositions", json("names", List.of("Marie Exemple"))).then()
                .statusCode(403);
        hub.as().get("/directory/oppositions").then().statusCode(403);
        given().get("/directory/oppositions").then().statusCode(401);
    }

    /** Three rows: with the values, without any, and refused with them. */
    private String table(String presentation) {
        return HEADINGS + "m-1;Médiathèque;Lezoux;63190;63195;" + mail + ";" + phone + ";" + presentation + ";Mireille;"
                + family.toUpperCase() + "\nm-2;Mairie;Thiers;63300;63430;mairie@exemple.fr;;;;\nm-3;;Atlantide;63190;;" + mail
                + ";" + phone + ";Mireille " + family + ";;\n";
    }

    private String anActorWithRequests() {
        String token = Tokens.user("auteur-" + UUID.randomUUID());
        String actor = DirectoryFixture.path(DirectoryFixture.post(token, "/directory/actors",
                json("name", "Cabinet Mireille " + family,
                        "kind", "COMPANY", "communeCode", "63195", "website",
                        "https://exemple.fr/mireille-" + family.toLowerCase())));
        String other = Tokens.user("autre-" + UUID.randomUUID());
        DirectoryFixture.post(other, actor + "/proposals", json("changes", json("name", "Maison Mireille " + family), "reason",
                "Je suis Mireille " + family + ".")).then().statusCode(201);
        DirectoryFixture.post(other, actor + "/claims", json("evidence", "Je suis Mireille " + family + " : " + mail, "label",
                "Mireille " + family)).then().statusCode(201);
        return actor;
    }

    private String recordId(Response placed) {
        return given().get("/directory/places/" + placed.path("placeId"))
                .path("origins.find { it.fields.contains('emails') }.recordId");
    }

    private void assertNothingHolds(String... values) throws SQLException {
        for (String value : values) {
            assertThat(TextColumns.holding(database, value)).as(value).isEmpty();
        }
    }

    private Response opposed(Map<String, Object> values) {
        return done(receive(values));
    }

    private static Response receive(Map<String, Object> values) {
        return receive(UUID.randomUUID().toString(), values);
    }

    private static Response receive(String key, Map<String, Object> values) {
        return given().auth().oauth2(Tokens.admin()).contentType("application/json").header("Idempotency-Key", key)
                .body(values).post("/directory/oppositions");
    }

    private static Response done(Response received) {
        received.then().statusCode(201);
        return await().atMost(SOON).pollInterval(Duration.ofMillis(200)).until(
                () -> given().auth().oauth2(Tokens.admin()).get("/directory/oppositions/" + received.path("id")),
                present -> "DONE".equals(present.path("status")));
    }

    private Response taken(String table) {
        return ended(sent(table));
    }

    private String sent(String table) {
        Response sent = given().auth().oauth2(hub.token())
                .config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("text/csv", ContentType.TEXT)))
                .contentType("text/csv").header("Idempotency-Key", UUID.randomUUID())
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post("/directory/networks/" + hub.id() + "/imports");
        sent.then().statusCode(202);
        return sent.path("id");
    }

    private Response ended(String importId) {
        return await().atMost(SOON).until(
                () -> hub.as().get("/directory/networks/" + hub.id() + "/imports/" + importId),
                job -> List.of("DONE", "FAILED", "HELD").contains(job.<String>path("status")));
    }
}
