package org.encommun.directory.export.national;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.encommun.directory.TestNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class NationalExportResourceTest {

    private static final String EXPORT = "/directory/exports/lieux-de-mediation-numerique";
    private static final Map<String, Object> ADDRESS = json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune",
            "Lezoux", "communeCode", "63195");
    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque de Lezoux", "identifier", "20007071200043",
            "address", ADDRESS, "services", List.of("Aide aux démarches administratives"));

    private final DataSource database;
    private TestNetwork hub;

    NationalExportResourceTest(DataSource database) {
        this.database = database;
    }

    @BeforeEach
    void aNetwork() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
    }

    @Test
    void theTableIsValidAgainstThePublishedSchema() throws IOException {
        PublishedSchema schema = new PublishedSchema();
        hub.put("lieu-1", LIBRARY);
        hub.put("lieu-2", everything());
        hub.put("lieu-3", with(LIBRARY, "phone", "3646"));
        hub.put("lieu-4", json("name", "Sans pivot", "address", ADDRESS));

        List<List<String>> rows = rows("");

        assertThat(rows.get(0)).isEqualTo(schema.headings());
        assertThat(rows.subList(1, rows.size())).isNotEmpty().allSatisfy(row -> assertThat(schema.faults(row)).isEmpty());
        assertThat(rows.stream().map(row -> row.get(0))).doesNotHaveDuplicates();
    }

    @Test
    void everyFieldIsInTheTable() throws IOException {
        String placeId = hub.put("lieu-1", everything()).path("placeId");

        assertThat(row(placeId)).containsEntry("nom", "Fab Lab, « le 8 »").containsEntry("telephone", "+33473682834")
                .containsEntry("services", "Aide aux démarches administratives|Accès internet et matériel informatique")
                .containsEntry("latitude", "45.826631").containsEntry("formations_labels", "Étapes numériques(La Poste)")
                .containsEntry("presentation_detail", "=1+1\nUn atelier, \"le mardi\".")
                .containsEntry("source", hub.name()).allSatisfy((heading, cell) -> assertThat(cell).as(heading).isNotEmpty());
    }

    @Test
    void theTableIsUtf8WithoutByteOrderMarkUnderTheNameOfTheStandard() {
        given().get(EXPORT + ".csv?territory=DEPARTEMENT:63").then().statusCode(200)
                .contentType("text/csv;charset=UTF-8").header("Content-Disposition", matchesPattern(
                        "attachment; "
                                + "filename=\"20\\d\\d-\\d\\d-\\d\\d_EnCommun_lieux-de-mediation-numerique_puy-de-dome\\.csv\""));

        byte[] table = given().get(EXPORT + ".csv").asByteArray();

        assertThat(new String(table, 0, 9, StandardCharsets.UTF_8)).isEqualTo("id,pivot,");
    }

    @Test
    void aPlaceThatCannotBeValidIsLeftOutAndListed() throws IOException {
        String placeId = hub.put("lieu-1", json("name", "Sans pivot", "address", json("commune", "Lezoux", "communeCode",
                "63195"))).path("placeId");

        assertThat(ids("")).doesNotContain(placeId);
        assertThat(leftOut(placeId)).containsEntry("leftOut", true).containsEntry("name", "Sans pivot")
                .containsEntry("missing", List.of("pivot", "code_postal", "adresse"));
    }

    @Test
    void aCellThatCannotBeValidIsLeftEmptyAndListed() throws IOException {
        String placeId = hub.put("lieu-1", with(LIBRARY, "phone", "3646")).path("placeId");

        assertThat(row(placeId)).containsEntry("telephone", "");
        assertThat(leftOut(placeId)).containsEntry("leftOut", false).containsEntry("emptied", List.of("telephone"));
    }

    @Test
    void aPlaceUnderAnotherLicenceIsListed() throws IOException {
        String licence = "https://opendatacommons.org/licenses/odbl/";
        String placeId = hub.send("lieu-1", json("place", LIBRARY, "licence", licence)).path("placeId");

        assertThat(ids("")).contains(placeId);
        assertThat(leftOut(placeId)).containsEntry("leftOut", false).containsEntry("licences", List.of(licence));
    }

    @Test
    void aPlaceThatIsSaidAsItShouldIsNotListed() {
        String placeId = hub.put("lieu-1", LIBRARY).path("placeId");

        assertThat(leftOut(placeId)).isNull();
    }

    @Test
    void whatIsClosedWithdrawnOrNotForEverybodyIsNotInTheTable() throws IOException {
        String closed = hub.put("lieu-1", with(LIBRARY, "closed", true)).path("placeId");
        String forNetworks = hub.send("lieu-2", json("place", LIBRARY, "visibility", "NETWORKS")).path("placeId");
        String withdrawn = hub.put("lieu-3", LIBRARY).path("placeId");
        hub.as().header("If-Match", hub.as().get(hub.path("lieu-3")).header("ETag")).delete(hub.path("lieu-3")).then()
                .statusCode(204);

        assertThat(ids("")).doesNotContain(closed, forNetworks, withdrawn);
    }

    @Test
    void onlyThePlacesOfATerritoryAreInItsTable() throws IOException {
        String placeId = hub.put("lieu-1", LIBRARY).path("placeId");

        assertThat(ids("?territory=DEPARTEMENT:63")).contains(placeId);
        assertThat(ids("?territory=REGION:11")).doesNotContain(placeId);
        given().get(EXPORT + ".csv?territory=REGION:00").then().statusCode(422);
    }

    @Test
    void thePlacesAreExportedAsJsonToo() {
        String placeId = hub.put("lieu-1", everything()).path("placeId");

        JsonPath exported = given().get(EXPORT + ".json").then().statusCode(200).contentType("application/json").extract()
                .jsonPath();

        exported.setRootPath("find { it.id == '" + placeId + "' }");
        assertThat(exported.<Object>get("latitude")).isInstanceOf(Number.class);
        assertThat(exported.getString("services"))
                .isEqualTo("Aide aux démarches administratives|Accès internet et matériel informatique");
        given().get(EXPORT + ".json").then().body("find { it.id == '" + placeId + "' }.pivot", equalTo("20007071200043"))
                .body("find { it.id == '" + placeId + "' }.nom_structure", nullValue());
    }

    @Test
    void anExportThatFailsHalfWayIsNotTakenForAWholeOne() throws Exception {
        try {
            sql("""
                    insert into place (id, version, actor_id, status, changed_at, shown, territories, contested)
                    select case when n = 3000 then cast('ffffffff-ffff-ffff-ffff-ffffffffffff' as uuid)
                                else gen_random_uuid() end, 0, gen_random_uuid(), 'ACTIVE', now(),
                           case when n = 3000 then cast('{"damaged": true}' as jsonb) else cast('
                               {"details": {"name": "Lieu", "identifier": "20007071200043", "address":
                                {"street": "1 rue", "postalCode": "63190", "commune": "Lezoux", "communeCode": "63195"}},
                                "origins": [{"since": "2026-11-28T09:30:00Z", "dated": "2026-11-28T09:30:00Z", "reason":
                                "UNCONTESTED", "contested": false, "fields": ["name"]}]}' as jsonb) end,
                           '{}', '{test}' from generate_series(1, 3000) n""");

            for (String path : List.of(EXPORT + ".csv", EXPORT + ".json",
                    "/directory/exports/data-inclusion/structures.json")) {
                HttpRequest request = HttpRequest
                        .newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path)).build();
                for (HttpClient.Version version : HttpClient.Version.values()) {
                    HttpClient client = HttpClient.newBuilder().version(version).build();
                    assertThat(catchThrowable(() -> client.send(request, BodyHandlers.ofByteArray()))).as(path + " " + version)
                            .isInstanceOf(IOException.class);
                }
            }
        } finally {
            sql("delete from place where contested = '{test}'");
        }
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = database.getConnection(); Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }

    private static Map<String, Object> everything() {
        return json("name", "Fab Lab, « le 8 »", "identifier", "20007071200043", "address",
                with(ADDRESS, "complement", "1er étage"), "location", json("latitude", 45.826631, "longitude", 3.384161),
                "typologies", List.of("TIERS_LIEUX", "Autre"), "phone", "+33473682834", "emails",
                List.of("fablab@exemple.fr", "lieu@exemple.fr"), "websites", List.of("https://fablab.exemple.fr"),
                "openingHours", "Tu-Sa 10:00-12:00", "summary", "Un atelier.", "description",
                "=1+1\nUn atelier, \"le mardi\".", "itinerancy", List.of("Fixe"), "parentOrganisation", "Ville de Lezoux",
                "services", List.of("Aide aux démarches administratives", "Accès internet et matériel informatique"),
                "audiences", List.of("Seniors"), "specialCare", List.of("Langues étrangères (anglais)"), "fees",
                List.of("Gratuit sous condition"), "nationalProgrammes", List.of("Point d'accès numérique CAF"), "labels",
                List.of("Étapes numériques (La Poste)"), "otherLabels", List.of("Numérique inclusif"), "accessMethods",
                List.of("Se présenter", "Ce lieu n'accueille pas de public"), "supportMethods", List.of("À distance"),
                "accessibilityPage", "https://acceslibre.beta.gouv.fr/app/63-lezoux/erp/fablab/", "appointmentPage",
                "https://www.rdv-solidarites.fr/");
    }

    /** The rows with their headings first. */
    private static List<List<String>> rows(String query) throws IOException {
        String table = given().get(EXPORT + ".csv" + query).then().statusCode(200).extract().asString();
        List<List<String>> rows = new ArrayList<>();
        for (CSVRecord row : CSVFormat.RFC4180.parse(new StringReader(table))) {
            rows.add(row.toList());
        }
        return rows;
    }

    private static List<String> ids(String query) throws IOException {
        return rows(query).stream().map(row -> row.get(0)).toList();
    }

    private static Map<String, String> row(String placeId) throws IOException {
        List<List<String>> rows = rows("");
        List<String> row = rows.stream().filter(cells -> cells.get(0).equals(placeId)).findFirst().orElseThrow();
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            cells.put(rows.get(0).get(i), row.get(i));
        }
        return cells;
    }

    private static Map<String, Object> leftOut(String placeId) {
        String next = EXPORT + "/left-out?limit=200";
        while (next != null) {
            JsonPath page = given().get(next).then().statusCode(200).extract().jsonPath();
            Map<String, Object> found = page.getMap("items.find { it.placeId == '" + placeId + "' }");
            if (found != null) {
                return found;
            }
            next = page.get("next") == null ? null : EXPORT + "/left-out?limit=200&cursor=" + page.getString("next");
        }
        return null;
    }
}
