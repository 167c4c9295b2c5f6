package org.encommun.directory.harvest.source;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.directory.harvest.PartnerServer.redirect;
import static org.encommun.directory.harvest.PartnerServer.text;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.TestNetwork;
import org.encommun.directory.harvest.PartnerServer;
import org.encommun.directory.harvest.secret.SealedSecret;
import org.encommun.directory.harvest.secret.SecretCipher;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class HarvestSourceResourceTest {

    private static final String CSV = "text/csv";
    private static final String HEADINGS = "id;nom;commune;code_postal;code_insee\n";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DataSource database;
    private final KeyRotation rotation;
    private final PartnerServer partner = new PartnerServer();
    private TestNetwork network;

    HarvestSourceResourceTest(DataSource database, KeyRotation rotation) {
        this.database = database;
        this.rotation = rotation;
    }

    @BeforeEach
    void aNetworkWhoseHostIsAllowed() {
        network = TestNetwork.registered("hub-" + UUID.randomUUID());
        allow(network, partner.host("partenaire.exemple.fr"), "prive.exemple.fr");
    }

    @AfterEach
    void close() {
        partner.close();
    }

    @Test
    void aTableIsFetchedAndBecomesAnImport() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 3), "ETag", "\"v1\""));

        Response done = ran(table(), 1);

        done.then().body("runs[0].outcome", equalTo("IMPORTED")).body("runs[0].endedAt", notNullValue())
                .body("nextRunAt", notNullValue()).body("failures", equalTo(0));
        assertThat(imported(done).<Integer>path("counts.created")).isEqualTo(3);
        network.as().get(network.path("m-2")).then().statusCode(200).body("place.name", equalTo("Lieu 2"));
    }

    @Test
    void aTableThatIsUnchangedIsNoImport() {
        partner.at("/lieux.csv", exchange -> (exchange.getRequestHeaders().getFirst("If-None-Match") == null
                ? text(200, CSV, places(1, 3), "ETag", "\"v1\"")
                : text(304, CSV, "")).to(exchange));
        String source = table();
        ran(source, 1);

        Response again = ranAgain(source, 2);

        again.then().body("runs[0].outcome", equalTo("UNCHANGED")).body("runs[0].importId", nullValue());
        network.as().get("/directory/networks/" + network.id() + "/imports").then().body("items", hasSize(1));
        assertThat(partner.asked().get(1).header("If-None-Match")).isEqualTo("\"v1\"");
    }

    @Test
    void theSameBytesOfAServerWithoutValidatorsAreNoImport() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 3)));
        String source = table();
        ran(source, 1);

        ranAgain(source, 2).then().body("runs[0].outcome", equalTo("UNCHANGED"));
    }

    @Test
    void anErrorPageIsNeverACompleteSnapshot() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 3)));
        String source = declared(json("format", "TABLE", "address", partner.address("/lieux.csv"), "snapshot", true));
        imported(ran(source, 1));
        partner.at("/lieux.csv", text(200, "text/html", "<!doctype html><h1>Maintenance</h1>"));

        Response failed = ranAgain(source, 2);

        failed.then().body("runs[0].outcome", equalTo("FAILED")).body("runs[0].failure", equalTo("ERROR_PAGE"))
                .body("runs[0].cause", containsString("page")).body("failures", equalTo(1));
        network.as().get(network.path("m-1")).then().body("status", equalTo("LIVE"));
    }

    @Test
    void anEmptyBodyAndAFailedServerAreNeverACompleteSnapshot() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 3)));
        String source = declared(json("format", "TABLE", "address", partner.address("/lieux.csv"), "snapshot", true));
        imported(ran(source, 1));
        partner.at("/lieux.csv", exchange -> exchange.sendResponseHeaders(200, -1));
        ranAgain(source, 2).then().body("runs[0].outcome", equalTo("FAILED"));
        partner.at("/lieux.csv", text(500, CSV, places(1, 1)));

        ranAgain(source, 3).then().body("runs[0].failure", equalTo("SERVER_FAILED")).body("runs[0].status", equalTo(500))
                .body("failures", equalTo(2));

        network.as().get(network.path("m-3")).then().body("status", equalTo("LIVE"));
    }

    @Test
    void aCompleteSnapshotThatLosesManyPlacesWaitsForAConfirmation() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 10)));
        String source = declared(json("format", "TABLE", "address", partner.address("/lieux.csv"), "snapshot", true));
        imported(ran(source, 1));
        partner.at("/lieux.csv", text(200, CSV, places(1, 2)));

        Response held = imported(ranAgain(source, 2));

        held.then().body("status", equalTo("HELD")).body("counts.missing", equalTo(8));
    }

    @Test
    void aTableWithoutIdsSaysWhatToDeclare() {
        partner.at("/lieux.csv", text(200, CSV, "nom;commune\nMédiathèque;Lezoux\n"));

        ran(table(), 1).then().body("runs[0].failure", equalTo("ID_COLUMN_MISSING"))
                .body("runs[0].cause", containsString("correspondance"));
    }

    @Test
    void aHostThatNoAdministratorHasAllowedIsRefused() {
        declare(json("format", "TABLE", "address", "https://ailleurs.exemple.fr/lieux.csv")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:host-not-allowed"));
    }

    @Test
    void anAddressThatIsNotHttpsIsRefused() {
        declare(json("format", "TABLE", "address", "http://" + partner.host("partenaire.exemple.fr") + "/lieux.csv")).then()
                .statusCode(400).body("type", equalTo("urn:encommun:problem:validation-failed"));
    }

    @Test
    void aNetworkAllowsItselfNoHost() {
        network.as().contentType("application/merge-patch+json;charset=UTF-8").header("If-Match", "\"0\"")
                .body(json("harvestHosts", List.of("ailleurs.exemple.fr"))).patch("/directory/networks/" + network.id()).then()
                .statusCode(403);
    }

    @Test
    void aRedirectIntoAPrivateNetworkIsNotFollowed() {
        partner.at("/lieux.csv", redirect("https://prive.exemple.fr/lieux.csv"));

        ran(table(), 1).then().body("runs[0].failure", equalTo("ADDRESS_FORBIDDEN"));
    }

    @Test
    void aHostThatIsAllowedNoLongerIsNotAsked() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 3)));
        String source = table();
        ran(source, 1);
        allow(network, "ailleurs.exemple.fr");

        ranAgain(source, 2).then().body("runs[0].failure", equalTo("HOST_NOT_ALLOWED"));
        assertThat(partner.asked()).hasSize(1);
    }

    @Test
    void credentialsAreSentAndNeverShown() throws SQLException {
        partner.at("/lieux.csv", text(200, CSV, places(1, 1)));
        Response created = declare(json("format", "TABLE", "address", partner.address("/lieux.csv"), "credentials",
                json("kind", "BASIC", "user", "directrice", "secret", "sesame-tres-secret")));
        String source = DirectoryFixture.path(created);

        Response done = ran(source, 1);

        assertThat(partner.asked().get(0).header("Authorization")).isEqualTo("Basic ZGlyZWN0cmljZTpzZXNhbWUtdHJlcy1zZWNyZXQ=");
        done.then().body("credentials.kind", equalTo("BASIC")).body("credentials.secret", nullValue());
        for (String shown : List.of(created.asString(), done.asString(), network.as().get(sources()).asString(),
                wholeDatabase())) {
            assertThat(shown).doesNotContain("sesame").doesNotContain("directrice").doesNotContain("c2VzYW1l")
                    .doesNotContain("ZGlyZWN0cmljZ");
        }
    }

    @Test
    void credentialsUnderAnOldKeyAreEncryptedAnew() throws SQLException {
        partner.at("/lieux.csv", text(200, CSV, places(1, 1)));
        String source = DirectoryFixture.path(declare(json("format", "TABLE", "address", partner.address("/lieux.csv"),
                "status", "PAUSED", "credentials", json("kind", "BEARER", "secret", "autre"))));
        UUID id = UUID.fromString(source.substring(source.lastIndexOf('/') + 1));
        SealedSecret old = new SecretCipher(Optional.of(List.of("ancienne:YWxzby1vbmx5LWZvci10ZXN0cy0wMDAwMDAwMDAwMDA=")))
                .seal("Bearer jeton", id);
        execute("update harvest_source set key_id = 'ancienne', sealed = '\\x%s' where id = '%s'"
                .formatted(HexFormat.of().formatHex(old.sealed()), id));

        rotation.rotate();

        assertThat(stored("select key_id from harvest_source where id = '" + id + "'")).isEqualTo("test");
        change(source, json("status", "ACTIVE"));
        ran(source, 1);
        assertThat(partner.asked().get(0).header("Authorization")).isEqualTo("Bearer jeton");
    }

    @Test
    void credentialsThatAreNotMentionedStay() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 1)));
        String source = DirectoryFixture.path(declare(json("format", "TABLE", "address", partner.address("/lieux.csv"),
                "credentials", json("kind", "BEARER", "secret", "jeton"))));
        ran(source, 1);

        change(source, json("intervalMinutes", 15)).then().statusCode(200).body("intervalMinutes", equalTo(15))
                .body("credentials.kind", equalTo("BEARER"));

        ran(source, 2);
        assertThat(partner.asked().get(1).header("Authorization")).isEqualTo("Bearer jeton");
    }

    @Test
    void credentialsThatAreRemovedAreSentNoMore() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 1)));
        String source = DirectoryFixture.path(declare(json("format", "TABLE", "address", partner.address("/lieux.csv"),
                "credentials", json("kind", "BEARER", "secret", "jeton"))));
        ran(source, 1);

        change(source, "{\"credentials\": null}").then().statusCode(200).body("credentials", nullValue());

        ran(source, 2);
        assertThat(partner.asked().get(1).header("Authorization")).isNull();
    }

    @Test
    void credentialsOfOneServerAreNotKeptForAnother() {
        allow(network, partner.host("partenaire.exemple.fr"), "autre.exemple.fr");
        partner.at("/lieux.csv", text(200, CSV, places(1, 1)));
        String source = DirectoryFixture.path(declare(json("format", "TABLE", "address", partner.address("/lieux.csv"),
                "credentials", json("kind", "BEARER", "secret", "jeton"))));
        ran(source, 1);

        change(source, json("address", "https://autre.exemple.fr/lieux.csv")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:credentials-of-another-server"));
    }

    @Test
    void credentialsThatLackAPartAreRefused() {
        declare(json("format", "TABLE", "address", partner.address("/lieux.csv"), "credentials",
                json("kind", "BASIC", "secret", "sans-nom"))).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:credentials-incomplete"));
    }

    @Test
    void theServerIsLeftAloneForAsLongAsItAsks() {
        partner.at("/lieux.csv", text(429, "text/plain", "", "Retry-After", "7200"));

        Response failed = ran(table(), 1);

        failed.then().body("runs[0].failure", equalTo("TOO_MANY_REQUESTS"));
        Instant next = Instant.parse(failed.path("nextRunAt"));
        assertThat(next).isAfter(Instant.parse(failed.path("runs[0].endedAt")).plusSeconds(7199));
        DirectoryFixture.post(network.token(), sources() + "/" + failed.path("id") + "/runs").then()
                .statusCode(202).body("nextRunAt", equalTo(failed.path("nextRunAt")));
    }

    @Test
    void aServerThatIsTooSlowIsGivenUp() {
        partner.at("/lieux.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                while (true) {
                    exchange.getResponseBody().write('a');
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });

        ran(table(), 1).then().body("runs[0].failure", equalTo("TOO_SLOW"));
    }

    @Test
    void aPausedSourceIsNotFetchedUntilItIsActiveAgain() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 1)));
        String source = declared(json("format", "TABLE", "address", partner.address("/lieux.csv"), "status", "PAUSED"));
        DirectoryFixture.post(network.token(), source + "/runs").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:source-paused"));
        network.as().get(source).then().body("runs", empty()).body("nextRunAt", nullValue());

        change(source, json("status", "ACTIVE")).then().statusCode(200);

        ran(source, 1).then().body("runs[0].outcome", equalTo("IMPORTED"));
    }

    @Test
    void aSourceIsTheNetworksOwn() {
        String source = declared(json("format", "TABLE", "address", partner.address("/lieux.csv"), "status", "PAUSED"));
        TestNetwork other = TestNetwork.registered("federation-" + UUID.randomUUID());

        other.as().get(source).then().statusCode(403);
        other.as().get(sources()).then().statusCode(403);
        given().auth().oauth2(Tokens.admin()).get(source).then().statusCode(200);
    }

    @Test
    void aSourceThatIsDeletedIsFetchedNoMoreAndItsRecordsStay() {
        partner.at("/lieux.csv", text(200, CSV, places(1, 1)));
        String source = table();
        imported(ran(source, 1));

        network.as().header("If-Match", network.as().get(source).header("ETag")).delete(source).then().statusCode(204);

        network.as().get(source).then().statusCode(404);
        network.as().get(network.path("m-1")).then().body("status", equalTo("LIVE"));
    }

    @Test
    void whatIsForOneFormatIsRefusedForTheOther() {
        declare(json("format", "RPDE", "address", partner.address("/flux"), "snapshot", true)).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:not-of-this-format"));
    }

    @Test
    void aFeedIsReadPageByPageWithItsDeletions() {
        feed("/flux", "/flux?apres=2", updated("a", "Alpha"), updated("b", "Bêta"));
        feed("/flux?apres=2", "/flux?apres=4", updated("c", "Gamma"), deleted("a"));
        feed("/flux?apres=4", "/flux?apres=4");

        Response read = ran(feed(), 1);

        read.then().body("runs[0].outcome", equalTo("READ")).body("runs[0].counts.pages", equalTo(2))
                .body("runs[0].counts.created", equalTo(3)).body("runs[0].counts.deleted", equalTo(1));
        network.as().get(network.path("b")).then().body("place.name", equalTo("Bêta")).body("place.address.communeCode",
                equalTo("63195"));
        network.as().get(network.path("a")).then().body("status", equalTo("DELETED"));
    }

    @Test
    void aFeedIsReadOnFromWhereItWasLeft() {
        feed("/flux", "/flux?apres=1", updated("a", "Alpha"));
        feed("/flux?apres=1", "/flux?apres=1");
        String source = feed();
        ran(source, 1);
        feed("/flux?apres=1", "/flux?apres=2", updated("a", "Alpha bis"));
        feed("/flux?apres=2", "/flux?apres=2");

        ranAgain(source, 2).then().body("runs[0].counts.changed", equalTo(1));

        assertThat(partner.paths()).containsExactly("/flux", "/flux?apres=1", "/flux?apres=1", "/flux?apres=2");
        ranAgain(source, 3).then().body("runs[0].outcome", equalTo("UNCHANGED"));
    }

    @Test
    void aReplicaThatWasKilledIsFollowedByAnotherWhereItStopped() throws SQLException {
        feed("/flux", "/flux?apres=1", updated("a", "Alpha"));
        partner.at("/flux?apres=1", text(500, "text/plain", ""));
        String source = feed();
        ran(source, 1).then().body("runs[0].counts.created", equalTo(1)).body("runs[0].failure", equalTo("SERVER_FAILED"));
        feed("/flux?apres=1", "/flux?apres=2", updated("b", "Bêta"));
        feed("/flux?apres=2", "/flux?apres=2");
        String id = source.substring(source.lastIndexOf('/') + 1);

        execute("""
                update harvest_progress set lease_holder = gen_random_uuid(), leased_until = now() + interval '2 seconds',
                       next_run_at = now(), present = jsonb_set(runs -> 0, '{endedAt}', 'null'), runs = '[]' where id = '%s'"""
                .formatted(id));

        ran(source, 1).then().body("runs[0].outcome", equalTo("READ")).body("runs[0].counts.created", equalTo(2));
        assertThat(partner.paths()).containsExactly("/flux", "/flux?apres=1", "/flux?apres=1", "/flux?apres=2");
    }

    @Test
    void aFeedThatHasLostThePlaceIsReadFromItsBeginningAndWhatItLacksIsDeleted() {
        feed("/flux", "/flux?apres=2", updated("a", "Alpha"), updated("b", "Bêta"));
        feed("/flux?apres=2", "/flux?apres=2");
        String source = feed();
        ran(source, 1);
        network.put("propre", place("Dit par ailleurs")).then().statusCode(201);
        partner.at("/flux?apres=2", text(410, "text/plain", ""));
        feed("/flux", "/flux?apres=9", updated("b", "Bêta"));
        feed("/flux?apres=9", "/flux?apres=9");

        ranAgain(source, 2).then().body("runs[0].outcome", equalTo("READ")).body("runs[0].counts.unchanged", equalTo(1))
                .body("runs[0].counts.deleted", equalTo(1));

        network.as().get(network.path("a")).then().body("status", equalTo("DELETED"));
        network.as().get(network.path("propre")).then().body("status", equalTo("LIVE"));
    }

    @Test
    void manyRecordsThatAFeedLacksAreDeletedWhenSomebodySaysSo() {
        String[] many = IntStream.range(0, 8).mapToObj(number -> updated("m" + number, "Lieu " + number))
                .toArray(String[]::new);
        feed("/flux", "/flux?apres=8", many);
        feed("/flux?apres=8", "/flux?apres=8");
        String source = feed();
        ran(source, 1);
        partner.at("/flux?apres=8", text(410, "text/plain", ""));
        feed("/flux", "/flux?apres=9", updated("m0", "Lieu 0"));
        feed("/flux?apres=9", "/flux?apres=9");
        ranAgain(source, 2).then().body("missing", equalTo(7)).body("runs[0].counts.deleted", equalTo(0));

        DirectoryFixture.post(network.token(), source + "/runs?deleteMissing=true").then().statusCode(202);

        ran(source, 3).then().body("missing", equalTo(0)).body("runs[0].counts.deleted", equalTo(7));
    }

    @Test
    void aFeedThatLeadsToAnotherServerIsNotFollowed() {
        partner.at("/flux", text(200, "application/json",
                "{\"next\": \"https://prive.exemple.fr/flux\", \"items\": [" + updated("a", "Alpha") + "]}"));

        ran(feed(), 1).then().body("runs[0].failure", equalTo("FEED_ELSEWHERE"));
        network.as().get(network.path("a")).then().statusCode(404);
    }

    @Test
    void itemsOfWhichNothingCountsAreNamedAndTheOthersCount() {
        feed("/flux", "/flux?apres=2", updated("a", "Alpha"),
                "{\"state\": \"updated\", \"id\": \"sans-nom\", \"data\": {\"services\": []}}",
                "{\"state\": \"updated\", \"id\": \"nulle-part\", \"data\": {\"nom\": \"Lieu\", \"commune\": \"Nulle Part\", \"note\": \"\\u0000\"}}",
                "{\"state\": \"updated\", \"id\": \"x\", \"data\": {\"place\": {\"name\": \"X\", \"address\": 7}}}",
                "{\"state\": \"updated\", \"data\": {\"nom\": \"Sans identifiant\"}}");
        feed("/flux?apres=2", "/flux?apres=2");

        ran(feed(), 1).then().body("runs[0].counts.created", equalTo(1)).body("runs[0].counts.refused", equalTo(4))
                .body("runs[0].refused", hasSize(4)).body("runs[0].refused.cause", not(nullValue()));
    }

    @Test
    void anItemAtWhichTheDirectoryFailsDoesNotKeepTheOthersOut() {
        String item = """
                {"state": "updated", "kind": "place", "id": "%s", "modified": 1, "data": {"note": "%s",
                 "place": {"name": "Médiathèque", "address": {"commune": "Lezoux", "communeCode": "63195"}}}}""";
        feed("/flux", "/flux?apres=1", item.formatted("a", ""), item.formatted("b", "\\u0000"), item.formatted("c", ""),
                deleted("d"));
        feed("/flux?apres=1", "/flux?apres=1");

        ran(feed(), 1).then().body("runs[0].outcome", equalTo("READ")).body("runs[0].counts.pages", equalTo(1))
                .body("runs[0].counts.created", equalTo(2)).body("runs[0].counts.unchanged", equalTo(1))
                .body("runs[0].counts.refused", equalTo(1)).body("runs[0].refused[0].externalId", equalTo("b"));
    }

    @Test
    void theFeedOfAnotherDirectoryIsReadAsItIs() {
        feed("/flux", "/flux?apres=1",
                """
                        {"state": "updated", "kind": "place", "id": "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42", "modified": 12, "data": {
                         "id": "019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42", "version": 4, "status": "ACTIVE", "changedAt": "2026-11-20T09:30:00Z",
                         "place": {"name": "Médiathèque", "address": {"commune": "Lezoux", "communeCode": "63195", "later": 1},
                                   "services": ["Aide aux démarches administratives"], "phone": "zéro", "otherLabels": ["Un; deux"], "later": true},
                         "origins": [], "licences": ["https://opendatacommons.org/licenses/odbl/"], "hops": ["Coop"]}}""");
        feed("/flux?apres=1", "/flux?apres=1");

        ran(declared(json("format", "RPDE", "address", partner.address("/flux"), "visibility", "NETWORKS")), 1);

        network.as().get(network.path("019aa4c2-7d0e-7c3a-95b1-0e6f2a5d8b42")).then().body("place.name", equalTo("Médiathèque"))
                .body("place.otherLabels", equalTo(List.of("Un; deux"))).body("place.phone", nullValue())
                .body("faults.field", equalTo(List.of("phone"))).body("sourceDate", equalTo("2026-11-20"))
                .body("licence", equalTo("https://opendatacommons.org/licenses/odbl/")).body("hops", equalTo(List.of("Coop")))
                .body("visibility", equalTo("NETWORKS"));
    }

    @Test
    void whatAnotherNetworkHasSaidAndComesRoundHasNoVote() throws SQLException {
        TestNetwork first = TestNetwork.registered("premier-" + UUID.randomUUID());
        first.put("lieu-1", place("Médiathèque")).then().statusCode(201);
        feed("/flux", "/flux?apres=1",
                """
                        {"state": "updated", "kind": "place", "id": "rond", "modified": 1, "data": {"place": {"name": "Médiathèque de Lezoux",
                         "address": {"commune": "Lezoux", "communeCode": "63195"}}, "hops": ["%s"]}}"""
                        .formatted(first.name()));
        feed("/flux?apres=1", "/flux?apres=1");
        ran(feed(), 1).then().body("runs[0].counts.created", equalTo(1));

        assertThat(assertions("rond")).contains("ADOPTED").doesNotContain("OWN");
    }

    @Test
    void aPlaceThatTheFeedNamesIsTheSamePlace() {
        TestNetwork first = TestNetwork.registered("premier-" + UUID.randomUUID());
        String place = first.put("lieu-1", place("Médiathèque")).path("placeId");
        feed("/flux", "/flux?apres=1", """
                {"state": "updated", "kind": "place", "id": "la-bas", "modified": 1, "data": {"place": {"name": "Médiathèque",
                 "phone": "+33473682834", "address": {"commune": "Lezoux", "communeCode": "63195"}}, "hops": ["%s"],
                 "externalIds": ["%s"]}}""".formatted(first.name(), place));
        feed("/flux?apres=1", "/flux?apres=1");
        ran(feed(), 1);

        network.as().get(network.path("la-bas")).then().body("placeId", equalTo(place));
        given().get("/directory/places/" + place).then().body("place.phone", equalTo("+33473682834"));
    }

    private String assertions(String externalId) throws SQLException {
        return stored("select assertions from place_record where network_id = '" + network.id() + "' and external_id = '"
                + externalId + "'");
    }

    private String stored(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Every row of the tables that have anything of a source or of a request. */
    private String wholeDatabase() throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet row = statement
                    .executeQuery("select table_name from information_schema.tables where table_schema = 'public' "
                            + "and (table_name like 'harvest%' or table_name like 'idempot%' or table_name = 'outbox')")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            assertThat(tables).contains("harvest_source");
            for (String table : tables) {
                try (ResultSet row = statement.executeQuery("select t::text from " + table + " t")) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
            }
            try (ResultSet row = statement
                    .executeQuery("select encode(sealed, 'escape') from harvest_source where sealed is not null")) {
                while (row.next()) {
                    rows.add(row.getString(1));
                }
            }
        }
        return String.join("\n", rows);
    }

    private static void allow(TestNetwork network, String... hosts) {
        String path = "/directory/networks/" + network.id();
        String etag = given().auth().oauth2(Tokens.admin()).get(path).header("ETag");
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json;charset=UTF-8").header("If-Match", etag)
                .body(json("harvestHosts", List.of(hosts))).patch(path).then().statusCode(200);
    }

    private String sources() {
        return "/directory/networks/" + network.id() + "/sources";
    }

    private Response declare(Map<String, Object> source) {
        return DirectoryFixture.post(network.token(), sources(), source);
    }

    private String declared(Map<String, Object> source) {
        return DirectoryFixture.path(declare(source));
    }

    private String table() {
        return declared(json("format", "TABLE", "address", partner.address("/lieux.csv")));
    }

    private String feed() {
        return declared(json("format", "RPDE", "address", partner.address("/flux")));
    }

    private Response change(String source, Object patch) {
        return network.as().contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", network.as().get(source).header("ETag")).body(patch).patch(source);
    }

    /** The source after so many runs. */
    private Response ran(String source, int runs) {
        return Awaitility.await().atMost(PATIENCE).until(() -> network.as().get(source), read -> read.statusCode() == 200
                && read.<List<Object>>path("runs").size() >= runs && read.path("runs[0].endedAt") != null);
    }

    private Response ranAgain(String source, int runs) {
        DirectoryFixture.post(network.token(), source + "/runs").then().statusCode(202);
        return ran(source, runs);
    }

    /** The import of the latest run when it has come to an end or waits for somebody. */
    private Response imported(Response source) {
        String path = "/directory/networks/" + network.id() + "/imports/" + source.path("runs[0].importId");
        return Awaitility.await().atMost(PATIENCE).until(() -> network.as().get(path),
                read -> List.of("DONE", "HELD", "FAILED").contains(read.<String>path("status")));
    }

    private static String places(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> "m-%d;Lieu %d;Lezoux;63190;63195%n".formatted(number, number))
                .collect(Collectors.joining("", HEADINGS, ""));
    }

    private static Map<String, Object> place(String name) {
        return json("name", name, "address", json("commune", "Lezoux", "communeCode", "63195"));
    }

    private void feed(String path, String next, String... items) {
        partner.at(path, text(200, "application/json", "{\"next\": \"%s\", \"license\": \"%s\", \"items\": [%s]}".formatted(
                partner.address(next), "https://www.etalab.gouv.fr/licence-ouverte-open-licence", String.join(",", items))));
    }

    private static String updated(String id, String name) {
        return """
                {"state": "updated", "kind": "lieu", "id": "%s", "modified": 1,
                 "data": {"id": "autre", "nom": "%s", "commune": "Lezoux", "code_postal": "63190", "code_insee": "63195"}}"""
                .formatted(id, name);
    }

    private static String deleted(String id) {
        return "{\"state\": \"deleted\", \"kind\": \"lieu\", \"id\": \"%s\", \"modified\": 2}".formatted(id);
    }
}
