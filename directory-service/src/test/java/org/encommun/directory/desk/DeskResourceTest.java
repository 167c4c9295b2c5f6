package org.encommun.directory.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class DeskResourceTest {

    private static final String HEADINGS = "id;nom;commune;code_postal;code_insee;services\n";
    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque de Lezoux", "phone", "+33473682834", "address",
            json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux", "communeCode", "63195"));

    @Inject
    DataSource database;

    private TestNetwork hub;
    private TestNetwork federation;

    @BeforeEach
    void twoNetworks() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
        federation = TestNetwork.registered("federation-" + UUID.randomUUID());
    }

    @Test
    void aNetworkWithoutRecordsHasAnEmptyDesk() {
        desk(hub).body("name", equalTo(hub.name())).body("imports", empty()).body("refusedRows.rows", equalTo(0))
                .body("setAside.values", equalTo(0)).body("conflicts.total", equalTo(0))
                .body("changedByOthers.total", equalTo(0)).body("duplicates.total", equalTo(0))
                .body("freshness.records", equalTo(0)).body("freshness.recent.months", contains(6, 12, 24))
                .body("freshness.recent.findAll { it.share != null }", empty());
    }

    @Test
    void refusedRowsAreCountedByCauseUntilTheyAreTaken() {
        taken("m-1;Médiathèque;Lezoux;63190;63195;\nm-2;;Lezoux;63190;63195;\nm-3;;Thiers;63300;63430;\n"
                + ";Sans identifiant;Lezoux;63190;63195;\n", "");

        desk(hub).body("imports", hasSize(1)).body("imports[0].counts.refused", equalTo(3))
                .body("refusedRows.rows", equalTo(3)).body("refusedRows.causes.rows", contains(2, 1))
                .body("refusedRows.causes[0].cause", containsString("nom"))
                .body("refusedRows.causes[0].example", equalTo("m-2"))
                .body("refusedRows.causes[1].example", nullValue());
        taken("m-2;Tiers-lieu;Lezoux;63190;63195;\n", "");
        desk(hub).body("imports", hasSize(2)).body("refusedRows.rows", equalTo(1))
                .body("refusedRows.causes[0].example", equalTo("m-3"));
    }

    @Test
    void aRowThatIsRefusedEveryNightCountsOnce() {
        taken("m-1;;Lezoux;63190;63195;\n;Sans identifiant;Lezoux;63190;63195;\n", "");
        taken("m-1;;Lezoux;63190;63195;\n;Sans identifiant;Lezoux;63190;63195;\n", "");

        desk(hub).body("imports.counts.refused", contains(2, 2)).body("refusedRows.rows", equalTo(2));
    }

    @Test
    void theRowsOfATrialDoNotWait() {
        taken("m-1;;Lezoux;63190;63195;\n", "?dryRun=true");

        desk(hub).body("imports.dryRun", contains(true)).body("refusedRows.rows", equalTo(0));
    }

    @Test
    void theNewestImportsComeFirstAndTenAreListed() {
        for (int i = 0; i < 11; i++) {
            taken("m-1;Lieu %d;Lezoux;63190;63195;\n".formatted(i), "");
        }

        List<String> times = desk(hub).body("imports", hasSize(10)).extract().path("imports.createdAt");
        assertThat(times).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    @Test
    void valuesThatWereSetAsideAreCountedByFieldAndCause() {
        taken("m-1;Médiathèque;Lezoux;63190;63195;Papiers\nm-2;Tiers-lieu;Lezoux;63190;63195;Papiers\n"
                + "m-3;Ancienne commune;Lezoux;63190;63999;\n", "");

        desk(hub).body("setAside.records", equalTo(3)).body("setAside.values", equalTo(3))
                .body("setAside.faults[0].field", equalTo("services")).body("setAside.faults[0].values", equalTo(2))
                .body("setAside.faults[0].kept", equalTo(false)).body("setAside.faults[0].example", equalTo("m-1"))
                .body("setAside.faults[1].kept", equalTo(true)).body("setAside.faults", hasSize(2));
    }

    @Test
    void aNewerValueOfAnotherNetworkIsAConflictAndAReplacement() {
        Response own = hub.put("lieu-1", LIBRARY);
        alsoSays(own, with(LIBRARY, "name", "Médiathèque intercommunale"));

        ValidatableResponse desk = desk(hub);

        for (String list : List.of("conflicts", "changedByOthers")) {
            desk.body(list + ".total", equalTo(1)).body(list + ".items[0].externalId", equalTo("lieu-1"))
                    .body(list + ".items[0].field", equalTo("name"))
                    .body(list + ".items[0].placeName", equalTo("Médiathèque intercommunale"))
                    .body(list + ".items[0].own.name", equalTo("Médiathèque de Lezoux"))
                    .body(list + ".items[0].standing.name", equalTo("Médiathèque intercommunale"))
                    .body(list + ".items[0].reason", equalTo("NEWEST"))
                    .body(list + ".items[0].network", equalTo(federation.name()))
                    .body(list + ".items[0].since", equalTo(federationRecord().path("receivedAt")));
        }
        desk(federation).body("conflicts.total", equalTo(0)).body("changedByOthers.total", equalTo(0));
    }

    @Test
    void anOlderValueThatLosesIsAConflictButNobodyReplacedIt() {
        hub.send("lieu-1", json("place", LIBRARY, "sourceDate", "2026-06-01"));
        String placeId = hub.as().get(hub.path("lieu-1")).path("placeId");
        federation.send("b-1",
                json("place", with(LIBRARY, "name", "Ancien nom"), "placeId", placeId, "sourceDate", "2024-01-15"));

        desk(federation).body("conflicts.total", equalTo(1)).body("conflicts.items[0].own.name", equalTo("Ancien nom"))
                .body("changedByOthers.total", equalTo(0));
        desk(hub).body("conflicts.total", equalTo(0)).body("changedByOthers.total", equalTo(0));
    }

    @Test
    void aDecisionEndsTheConflictAndReplacesTheOtherValue() {
        Response own = hub.put("lieu-1", LIBRARY);
        alsoSays(own, with(LIBRARY, "name", "Médiathèque intercommunale"));
        DirectoryFixture.post(Tokens.admin(), "/directory/places/" + own.path("placeId") + "/decisions",
                json("field", "name", "recordId", own.path("id"))).then().statusCode(201);

        desk(hub).body("conflicts.total", equalTo(0)).body("changedByOthers.total", equalTo(0));
        desk(federation).body("conflicts.total", equalTo(0)).body("changedByOthers.total", equalTo(1))
                .body("changedByOthers.items[0].reason", equalTo("DECISION"))
                .body("changedByOthers.items[0].network", equalTo(hub.name()))
                .body("changedByOthers.items[0].standing.name", equalTo("Médiathèque de Lezoux"));
    }

    @Test
    void aValueThatWasTakenAwayIsReplacedByNothing() {
        String place = "/directory/places/" + hub.put("lieu-1", LIBRARY).path("placeId");
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", given().get(place).header("ETag")).body(json("phone", null)).patch(place).then()
                .statusCode(200);

        desk(hub).body("conflicts.total", equalTo(0)).body("changedByOthers.total", equalTo(1))
                .body("changedByOthers.items[0].field", equalTo("phone"))
                .body("changedByOthers.items[0].reason", equalTo("DECISION"))
                .body("changedByOthers.items[0].network", nullValue())
                .body("changedByOthers.items[0].standing", anEmptyMap());
    }

    @Test
    void whatANetworkHidesOrRepeatsIsNoDifference() {
        Response own = hub.put("lieu-1", LIBRARY);
        federation.send("b-1", json("place", with(LIBRARY, "name", "Nom caché"), "placeId", own.path("placeId"), "visibility",
                "HIDDEN")).then().statusCode(201);
        TestNetwork third = TestNetwork.registered("tiers-" + UUID.randomUUID());
        third.send("c-1", json("place", LIBRARY, "placeId", own.path("placeId"), "basedOn",
                given().get("/directory/places/" + own.path("placeId")).path("version"))).then().statusCode(201);
        hub.replace("lieu-1", json("place", with(LIBRARY, "name", "Nouveau nom"))).then().statusCode(200);

        for (TestNetwork each : List.of(hub, federation, third)) {
            desk(each).body("conflicts.total", equalTo(0)).body("changedByOthers.total", equalTo(0));
        }
    }

    @Test
    void twentyDifferencesAreListedOfAsManyAsThereAre() {
        for (int i = 0; i < 21; i++) {
            Response own = hub.put("lieu-" + i, LIBRARY);
            federation.send("b-" + i, json("place", with(LIBRARY, "name", "Autre nom"), "placeId", own.path("placeId")));
        }

        desk(hub).body("conflicts.total", equalTo(21)).body("conflicts.items", hasSize(20))
                .body("conflicts.items[0].externalId", equalTo("lieu-0"))
                .body("changedByOthers.total", equalTo(21)).body("changedByOthers.items[0].externalId", equalTo("lieu-20"));
    }

    @Test
    void aRecordIsAsOldAsItsDateAndMadeNewByAConfirmation() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        hub.put("sans-date", LIBRARY);
        hub.send("recent", json("place", LIBRARY, "sourceDate", today.minusMonths(5)));
        hub.send("un-an", json("place", LIBRARY, "sourceDate", today.minusMonths(7)));
        hub.send("deux-ans", json("place", LIBRARY, "sourceDate", today.minusMonths(13)));
        hub.send("ancien", json("place", LIBRARY, "sourceDate", today.minusMonths(30)));
        hub.put("supprime", LIBRARY);
        hub.as().header("If-Match", hub.as().get(hub.path("supprime")).header("ETag")).delete(hub.path("supprime")).then()
                .statusCode(204);

        desk(hub).body("freshness.records", equalTo(5)).body("freshness.recent.records", contains(2, 3, 4))
                .body("freshness.recent.share", contains(0.4f, 0.6f, 0.8f));
        DirectoryFixture.post(hub.token(), hub.path("ancien") + "/confirmations").then().statusCode(201);
        desk(hub).body("freshness.recent.records", contains(3, 4, 5));
    }

    @Test
    void likelyDuplicatesAreShownToBothNetworks() {
        Map<String, Object> house = with(LIBRARY, "name", "Maison Zéphyrine", "phone", "+33553000117", "address",
                json("street", "117 rue Zéphyrine", "postalCode", "24100", "commune", "Bergerac", "communeCode", "24037"));
        hub.put("lieu-1", house);
        federation.put("b-1", with(house, "name", "MAISON ZEPHYRINE"));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> desk(hub).body("duplicates.total", equalTo(1)));

        desk(hub).body("duplicates.items[0].externalId", equalTo("lieu-1"))
                .body("duplicates.items[0].otherNetwork", equalTo(federation.name()))
                .body("duplicates.items[0].otherName", equalTo("MAISON ZEPHYRINE"));
        desk(federation).body("duplicates.items[0].externalId", equalTo("b-1"))
                .body("duplicates.items[0].otherName", equalTo("Maison Zéphyrine"));
    }

    @Test
    void aDeskIsForItsNetworkAndForAdministrators() {
        given().auth().oauth2(Tokens.admin()).get(path(hub)).then().statusCode(200);
        federation.as().get(path(hub)).then().statusCode(403).body("type", equalTo("urn:encommun:problem:not-your-network"));
        given().auth().oauth2(Tokens.user("curieux")).get(path(hub)).then().statusCode(403);
        federation.as().header("Idempotency-Key", UUID.randomUUID()).post(path(hub) + "-links").then().statusCode(403);
    }

    @Test
    void thePageIsReadUnderASecretAddress() {
        Response own = hub.put("lieu-1", with(LIBRARY, "name", "<script>alert(1)</script>"));
        alsoSays(own, with(LIBRARY, "name", "Médiathèque & tiers-lieu"));
        Response opened = open();

        opened.then().statusCode(201).body("address", startsWith("http://")).header("Cache-Control", equalTo("no-store"));
        String page = given().get(DirectoryFixture.path(opened)).then().statusCode(200).contentType("text/html;charset=UTF-8")
                .header("Content-Language", equalTo("fr")).header("Cache-Control", equalTo("no-store"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .extract().asString();

        assertThat(page).contains("<html lang=\"fr\">", "<h1>" + hub.name() + "</h1>", "&lt;script&gt;alert(1)&lt;/script&gt;",
                "Médiathèque &amp; tiers-lieu", "Nom du lieu", "1\u00a0champ en désaccord", "1\u00a0valeur remplacée")
                .doesNotContain("<script", "{desk.", "{text:", "NOT_FOUND");
    }

    @Test
    void whatTheDirectoryFetchesByItselfIsShown() {
        String address = "https://donnees.exemple.fr/lieux.csv";
        String network = "/directory/networks/" + hub.id();
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", given().auth().oauth2(Tokens.admin()).get(network).header("ETag"))
                .body(json("harvestHosts", List.of("donnees.exemple.fr"))).patch(network).then().statusCode(200);

        DirectoryFixture.post(hub.token(), network + "/sources", json("address", address, "format", "TABLE")).then()
                .statusCode(201);

        desk(hub).body("sources.address", contains(address));
        assertThat(given().get(DirectoryFixture.path(open())).asString()).contains("Sources relevées", address,
                "Prochain relevé");
    }

    @Test
    void thePageSaysWhatWaitsAndWhy() {
        taken("m-1;Médiathèque;Lezoux;63190;63195;Papiers\nm-2;;Lezoux;63190;63195;\n;Sans identifiant;Lezoux;63190;63195;\n"
                + "m-4;Espace public numérique;Thiers;63300;63999;\n", "");
        taken("m-9;;Lezoux;63190;63195;\n", "?dryRun=true");
        for (int i = 0; i < 21; i++) {
            Response own = hub.put("lieu-" + i, with(LIBRARY, "phone", "+3347368" + (2800 + i)));
            federation.send("b-" + i, json("place", with(LIBRARY, "name", "Médiathèque intercommunale Entre Dore et Allier",
                    "phone", "+3347368" + (2900 + i)), "placeId", own.path("placeId")));
        }
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> desk(hub).body("duplicates.items.size()", greaterThan(0)));

        String page = given().get(DirectoryFixture.path(open())).then().statusCode(200).extract().asString();

        assertThat(page.split("<table", -1)).hasSize(8).hasSameSizeAs(page.split("<caption>", -1));
        assertThat(page).contains("<strong>2</strong> derniers imports", "Essai, rien n’est enregistré",
                "Le lieu n’a pas de nom.",
                "ligne sans identifiant", "2\u00a0lignes refusées, par cause", "Mise de côté", "Retenue, à vérifier",
                "42\u00a0champs en désaccord", "(les 20 premières lignes)", "valeur plus récente", federation.name(),
                "data-label=\"Part\">100\u00a0%</td>")
                .doesNotContain("{desk.", "{text:", "NOT_FOUND");
    }

    @Test
    void anAddressOfADeskStopsLeadingThereAndIsKeptAsADigest() throws SQLException {
        Response opened = open();
        String path = DirectoryFixture.path(opened);

        execute("update desk_link set expires_at = now() - interval '1 second' where network_id = ?::uuid", hub.id());

        given().get(path).then().statusCode(404).contentType("text/html;charset=UTF-8")
                .body(containsString("ne mène plus")).body(not(containsString(hub.name())));
        given().get("/directory/desks/" + "A".repeat(22)).then().statusCode(404);
        open().then().statusCode(201);
        assertThat(execute("delete from desk_link where network_id = ?::uuid", hub.id())).isOne();
    }

    @Test
    void theSameRequestForAnAddressShowsNone() {
        String key = UUID.randomUUID().toString();
        hub.as().header("Idempotency-Key", key).post(path(hub) + "-links").then().statusCode(201);

        hub.as().header("Idempotency-Key", key).post(path(hub) + "-links").then().statusCode(410);
    }

    private Response open() {
        return hub.as().header("Idempotency-Key", UUID.randomUUID()).post(path(hub) + "-links");
    }

    private void alsoSays(Response own, Map<String, Object> place) {
        federation.send("b-1", json("place", place, "placeId", own.path("placeId"))).then().statusCode(201);
    }

    private Response federationRecord() {
        return federation.as().get(federation.path("b-1"));
    }

    private static ValidatableResponse desk(TestNetwork network) {
        return network.as().get(path(network)).then().statusCode(200);
    }

    private static String path(TestNetwork network) {
        return "/directory/networks/" + network.id() + "/desk";
    }

    private void taken(String rows, String query) {
        String imports = "/directory/networks/" + hub.id() + "/imports";
        String id = given().auth().oauth2(hub.token()).contentType("text/csv").header("Idempotency-Key", UUID.randomUUID())
                .body((HEADINGS + rows).getBytes(StandardCharsets.UTF_8)).post(imports + query).then().statusCode(202).extract()
                .path("id");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> hub.as().get(imports + "/" + id).then().body("status", equalTo("DONE")));
    }

    private int execute(String sql, String parameter) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            return statement.executeUpdate();
        }
    }
}
