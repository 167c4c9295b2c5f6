package org.encommun.directory.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.encommun.defaults.identity.UuidGenerator;
import org.encommun.directory.DirectoryFixture;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class ImportResourceTest {

    private static final String CSV = "text/csv";
    private static final String NDJSON = "application/x-ndjson";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String HEADINGS = "id;nom;commune;code_postal;code_insee;services\n";

    @Inject
    DataSource database;
    @Inject
    UuidGenerator ids;

    private String network;
    private String token;

    @BeforeEach
    void aNetwork() {
        String client = "hub-" + UUID.randomUUID();
        network = DirectoryFixture.network(client).path("id");
        token = Tokens.network(client);
    }

    @Test
    void aTableOfAFrenchSpreadsheetBecomesRecordsOfTheNetwork() {
        Response done = taken(CSV, (HEADINGS + "m-1;Médiathèque;Lezoux;63190;63195;Aide aux démarches administratives\n"
                + "m-2;« L’Atelier » numérique;Thiers;63300;63430;\n").getBytes(WINDOWS), "");

        done.then().body("status", equalTo("DONE")).body("counts.rows", equalTo(2)).body("counts.created", equalTo(2))
                .body("headings", hasItem("code_insee")).body("mapping", nullValue());
        as().get(records("m-2")).then().statusCode(200).body("place.name", equalTo("« L’Atelier » numérique"))
                .body("place.address.communeCode", equalTo("63430"));
    }

    @Test
    void aWorkbookIsTakenInWithPostalCodesThatAreNumbers() throws IOException {
        Response done = taken(XLSX, workbook(new Object[]{"id", "nom", "commune", "code_postal", "code_insee"},
                new Object[]{"l-1", "Maison de services", "Bourg-en-Bresse", 1000, 1053}), "");

        done.then().body("counts.created", equalTo(1));
        as().get(records("l-1")).then().body("place.address.postalCode", equalTo("01000"))
                .body("place.address.communeCode", equalTo("01053")).body("faults", hasSize(2))
                .body("faults.kept", contains(true, true));
    }

    @Test
    void objectsOneByLineAreTakenIn() {
        taken(NDJSON,
                ("{\"id\": 7, \"nom\": \"Médiathèque\", \"code_postal\": \"63190\", \"commune\": \"Lezoux\", \"services\": "
                        + "[\"Loisirs et créations numériques\"]}\n").getBytes(StandardCharsets.UTF_8),
                "").then()
                .body("counts.created", equalTo(1));

        as().get(records("7")).then().body("place.services", contains("Loisirs et créations numériques"));
    }

    @Test
    void aRowWithHalfACharacterDoesNotKeepTheOthersOut() {
        Response done = taken(NDJSON,
                ("{\"id\": \"s-1\", \"nom\": \"Lieu \\ud800\", \"code_postal\": \"63190\", \"commune\": \"Lezoux\", "
                        + "\"remarque\": \"\\udc00\"}\n{\"id\": \"s-2\", \"nom\": \"Lieu\", \"code_postal\": \"63190\", \"commune\": \"Lezoux\"}\n")
                        .getBytes(StandardCharsets.UTF_8),
                "");

        done.then().body("status", equalTo("DONE")).body("counts.rows", equalTo(2));
        as().get(records("s-2")).then().statusCode(200);
    }

    @Test
    void aDryRunReportsTheSameAndWritesNothing() {
        taken(places(1, 3), "");

        Response tried = taken(places(2, 5) + "x;;Lezoux;63190;63195;\n", "?dryRun=true");

        tried.then().body("counts.unchanged", equalTo(2)).body("counts.created", equalTo(2)).body("counts.refused", equalTo(1));
        as().get(records("m-4")).then().statusCode(404);
    }

    @Test
    void theSameTableAgainChangesNothingAndIsNoNews() throws SQLException {
        taken(places(1, 120), "");
        Response before = as().get(records("m-7"));
        long events = number("select count(*) from outbox");

        Response again = taken(places(1, 120), "");

        again.then().body("counts.unchanged", equalTo(120)).body("counts.created", equalTo(0)).body("counts.changed",
                equalTo(0));
        assertThat(number("select count(*) from outbox")).isEqualTo(events);
        as().get(records("m-7")).then().header("ETag", before.header("ETag"))
                .body("receivedAt", equalTo(before.path("receivedAt")))
                .body("lastSeenAt", not(equalTo(before.<String>path("lastSeenAt"))));
    }

    @Test
    void aRowWhoseErrorValueBecomesAnEmptyCellIsReadAgain() {
        taken(HEADINGS + "m-1;Médiathèque;Lezoux;63190;63195;#N/D\n", "");
        as().get(records("m-1")).then().body("faults.value", contains("#N/D"));

        taken(HEADINGS + "m-1;Médiathèque;Lezoux;63190;63195;\n", "").then().body("counts.changed", equalTo(1));

        as().get(records("m-1")).then().body("faults", empty());
    }

    @Test
    void aBadCellIsSetAsideAndMendedByAMappingAndARetry() {
        Response done = taken(HEADINGS + "m-1;Médiathèque;Lezoux;63190;63195;Aide aux démarches administratives|Papiers\n", "");
        done.then().body("counts.created", equalTo(1));
        as().get(records("m-1")).then().body("place.services", contains("Aide aux démarches administratives"));
        as().get(path("/faults")).then().statusCode(200).body("items.externalId", contains("m-1"))
                .body("items[0].faults[0].value", equalTo("Papiers")).body("items[0].faults[0].kept", equalTo(false));

        post("/mappings", json("terms", json("services", json("papiers", "Insertion professionnelle via le numérique")))).then()
                .statusCode(201).body("number", equalTo(1));
        Response retried = ended(post("/imports/" + done.path("id") + "/retry"));

        retried.then().body("counts.changed", equalTo(1)).body("mapping", equalTo(1)).body("retryOf", equalTo(done.path("id")));
        as().get(records("m-1")).then().body("place.services",
                contains("Aide aux démarches administratives", "Insertion professionnelle via le numérique"));
        as().get(path("/faults")).then().body("items", empty());
    }

    @Test
    void refusedRowsComeBackAsATableThatCanBeCorrectedAndSentAgain() {
        Response done = taken(HEADINGS + "m-1;Médiathèque;Lezoux;63190;63195;\n;Sans id;Lezoux;63190;63195;\n"
                + "m-3;;Lezoux;63190;63195;\nm-4;Nulle part;Atlantide;63190;;\nm-1;Deux fois;Lezoux;63190;63195;\n", "");
        done.then().body("counts.rows", equalTo(5)).body("counts.created", equalTo(1)).body("counts.refused", equalTo(4));
        String one = path("/imports/" + done.path("id"));
        as().get(one + "/rows?outcome=REFUSED&limit=2").then().statusCode(200).body("items.number", contains(2, 3))
                .body("items.cause", contains(containsString("identifiant"), containsString("nom")))
                .body("next", notNullValue());
        as().get(one + "/rows").then().body("items.outcome", contains("CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"));

        String refused = as().get(one + "/refused").then().statusCode(200).contentType(startsWith(CSV)).extract().asString();

        assertThat(refused.lines().toList()).hasSize(5).first().asString().contains("code_insee", "cause", "suggestion");
        assertThat(refused).contains("m-4", "Nulle part", "Lezoux (63195)", "même identifiant");
        taken(refused.replace("Atlantide", "Lezoux").replace("m-1", "m-5"), "").then().body("counts.created", equalTo(2))
                .body("counts.refused", equalTo(2));
        as().get(records("m-4")).then().body("place.address.communeCode", equalTo("63195"));
    }

    @Test
    void aRefusedRowThatASpreadsheetWouldCalculateGoesThereAndBackUnharmed() {
        Response first = taken(HEADINGS + "m-1;=Maison;Atlantide;63190;;\n", "");
        String once = refused(first);
        assertThat(once).contains("'=Maison");

        // the spreadsheet shows the apostrophe as it is in the file, and nothing has been corrected yet
        String twice = refused(taken(once, ""));

        assertThat(twice).isEqualTo(once);
        taken(twice.replace("Atlantide", "Lezoux"), "").then().body("counts.created", equalTo(1));
        as().get(records("m-1")).then().body("place.name", equalTo("=Maison"));
    }

    @Test
    void aCompleteSnapshotDeletesTheFewRecordsThatItDoesNotHold() {
        taken(places(1, 60), "");

        Response done = taken(places(1, 57), "?snapshot=true");

        done.then().body("status", equalTo("DONE")).body("counts.missing", equalTo(3)).body("counts.deleted", equalTo(3));
        as().get(records("m-59")).then().body("status", equalTo("DELETED"));
        as().get(records("m-57")).then().body("status", equalTo("LIVE"));
    }

    @Test
    void theDeletionOfManyRecordsIsHeldUntilItIsConfirmed() {
        taken(places(1, 60), "");
        Response held = taken(places(1, 40) + "m-41;;Lezoux;63190;63195;\n", "?snapshot=true");
        held.then().body("status", equalTo("HELD")).body("counts.missing", equalTo(19)).body("counts.deleted", equalTo(0));
        as().get(records("m-50")).then().body("status", equalTo("LIVE"));
        taken(places(60, 61), "");

        Response done = ended(post("/imports/" + held.path("id") + "/confirmation"));

        done.then().body("status", equalTo("DONE")).body("deletion", equalTo("CONFIRMED"))
                .body("counts.deleted", equalTo(18));
        as().get(records("m-50")).then().body("status", equalTo("DELETED"));
        // a refused row does not say that the place is gone, and what was sent since is not missing any more
        as().get(records("m-41")).then().body("status", equalTo("LIVE"));
        as().get(records("m-60")).then().body("status", equalTo("LIVE"));
    }

    @Test
    void aDamagedRowDoesNotDeleteThePlaceThatItNames() {
        taken(places(1, 60), "");

        Response done = taken(places(1, 59) + "m-60;Lieu;Lezoux;63190;63195;;une cellule de trop\n", "?snapshot=true");

        done.then().body("counts.refused", equalTo(1)).body("counts.missing", equalTo(0)).body("status", equalTo("DONE"));
    }

    @Test
    void aHeldDeletionCanBeCancelledOnce() {
        taken(places(1, 60), "");
        Response held = taken(places(1, 40), "?snapshot=true");

        post("/imports/" + held.path("id") + "/cancellation").then().statusCode(201).body("status", equalTo("DONE"))
                .body("deletion", equalTo("CANCELLED"));

        as().get(records("m-50")).then().body("status", equalTo("LIVE"));
        post("/imports/" + held.path("id") + "/confirmation").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:nothing-held"));
    }

    @Test
    void anErrorPageOrAnEmptyBodyIsNoSnapshot() {
        taken(places(1, 2), "");

        send(CSV, "<!DOCTYPE html><html><body>502 Bad Gateway</body></html>".getBytes(StandardCharsets.UTF_8), "?snapshot=true")
                .then().statusCode(422).body("type", equalTo("urn:encommun:problem:unreadable-table"))
                .body("reason", equalTo("ERROR_PAGE")).body("text", containsString("page"));
        send(CSV, new byte[0], "?snapshot=true").then().statusCode(422).body("reason", equalTo("EMPTY"));
        taken(HEADINGS, "?snapshot=true").then().body("status", equalTo("FAILED")).body("failure", equalTo("NOTHING_TAKEN"));

        as().get(records("m-1")).then().body("status", equalTo("LIVE"));
    }

    @Test
    void whatTheNetworkSendsWhileATableWaitsIsNotUndoneByIt() throws SQLException {
        taken(places(1, 3), "");
        Instant arrival = Instant.now();
        as().contentType("application/json").header("If-Match", as().get(records("m-1")).header("ETag"))
                .body(json("place", json("name", "Corrigé", "address", json("commune", "Lezoux", "communeCode", "63195"))))
                .put(records("m-1")).then().statusCode(200);
        as().header("If-Match", as().get(records("m-2")).header("ETag")).delete(records("m-2")).then().statusCode(204);

        Response done = ended(waiting(arrival, false, places(1, 3).replace(";Lieu", ";Autre")));

        done.then().body("counts.unchanged", equalTo(2)).body("counts.changed", equalTo(1));
        as().get(records("m-1")).then().body("place.name", equalTo("Corrigé"));
        as().get(records("m-2")).then().body("status", equalTo("DELETED"));
        as().get(records("m-3")).then().body("place.name", equalTo("Autre 3"));
        as().get(path("/imports/" + done.path("id") + "/rows")).then()
                .body("items[1].faults.cause", contains(containsString("après l’arrivée du tableau")));
    }

    @Test
    void ofTwoTablesThatWaitTheOneThatArrivedLaterCounts() throws SQLException {
        waiting(Instant.now(), false, places(1, 3));

        Response done = ended(waiting(Instant.now(), false, places(1, 3).replace(";Lieu", ";Autre")));

        done.then().body("counts.changed", equalTo(3));
        as().get(records("m-1")).then().body("place.name", equalTo("Autre 1"));
    }

    @Test
    void aCompleteSnapshotThatArrivesWhileAnotherTableWaitsDeletesWhatOnlyThatOneHolds() throws SQLException {
        Instant arrival = Instant.now();
        Instant later = arrival.plusMillis(1);
        waiting(arrival, false, places(1, 60));

        Response done = ended(waiting(later, true, places(1, 57)));

        done.then().body("counts.unchanged", equalTo(57)).body("counts.deleted", equalTo(3));
    }

    @Test
    void aTableThatArrivesWhileACompleteSnapshotWaitsBringsBackWhatThatOneDeletes() throws SQLException {
        taken(places(1, 60), "");
        Instant arrival = Instant.now();
        Instant later = arrival.plusMillis(1);
        waiting(arrival, true, places(1, 57));

        Response done = ended(waiting(later, false, places(58, 60)));

        done.then().body("counts.changed", equalTo(3));
        as().get(records("m-58")).then().body("status", equalTo("LIVE"));
    }

    @Test
    void withoutAnIdColumnAMappingIsAskedForAndSuggested() {
        byte[] table = "Nom du lieu;CP;Ville\nMédiathèque;63190;Lezoux\n".getBytes(StandardCharsets.UTF_8);
        Response refused = send(CSV, table, "");
        refused.then().statusCode(422).body("type", equalTo("urn:encommun:problem:id-column-missing"))
                .body("suggestion.columns.CP", equalTo("code_postal")).body("suggestion.key", hasItem("Nom du lieu"));

        post("/mappings", refused.path("suggestion")).then().statusCode(201);

        taken(CSV, table, "").then().body("counts.created", equalTo(1)).body("mapping", equalTo(1));
        taken(CSV, table, "").then().body("counts.unchanged", equalTo(1));
    }

    @Test
    void whatAReplicaWasKilledWithAnotherOneGoesOnWith() throws SQLException {
        taken(places(1, 50), "");
        UUID job = UUID.randomUUID();
        killed(job, 50, places(1, 130));

        Response done = ended(job.toString());

        done.then().body("status", equalTo("DONE")).body("resumed", equalTo(1)).body("counts.rows", equalTo(130))
                .body("counts.created", equalTo(130)).body("counts.unchanged", equalTo(0));
        as().get(records("m-130")).then().body("status", equalTo("LIVE"));
        assertThat(number("select count(*) from import_row where job_id = '" + job + "'")).isEqualTo(130);
        assertThat(number("select count(*) from import_content where job_id = '" + job + "'")).isZero();
    }

    @Test
    void aTableOfManyMegabytesIsKeptWithoutBeingInMemory() {
        String padding = "x".repeat(9_000);
        String table = HEADINGS.replace("\n", ";remarque\n") + IntStream.rangeClosed(1, 1_000)
                .mapToObj(i -> "m-%d;Lieu;Lezoux;63190;63195;;%s\n".formatted(i, padding)).collect(Collectors.joining());

        send(CSV, table.getBytes(StandardCharsets.UTF_8), "?dryRun=true").then().statusCode(202)
                .header("Location", startsWith("/directory/networks/" + network + "/imports/"));
    }

    @Test
    void aTableBeyondTheLimitIsRefusedUnread() throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write("""
                    POST %s HTTP/1.1
                    Host: localhost:%d
                    Authorization: Bearer %s
                    Content-Type: text/csv
                    Content-Length: 300000000

                    """.formatted(path("/imports"), RestAssured.port, token).replace("\n", "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413 ").contains("urn:encommun:problem:body-too-large");
        }
    }

    @Test
    void thoseWithoutATokenCannotFillTheDisk() {
        given().contentType(CSV).header("Idempotency-Key", UUID.randomUUID()).body(places(1, 2)).post(path("/imports")).then()
                .statusCode(401);
    }

    @Test
    void aNetworkSendsTablesForItselfOnly() {
        String other = DirectoryFixture.network("other-" + UUID.randomUUID()).path("id");

        as().contentType(CSV).header("Idempotency-Key", UUID.randomUUID()).body(places(1, 2))
                .post("/directory/networks/" + other + "/imports").then().statusCode(403);
        as().get("/directory/networks/" + other + "/imports").then().statusCode(403);
        as().get("/directory/networks/" + other + "/faults").then().statusCode(403);
        as().get("/directory/networks/" + other + "/mappings").then().statusCode(403);
    }

    @Test
    void theSameRequestAgainIsTheSameImportAndAnotherTableUnderItsKeyIsRefused() {
        String key = UUID.randomUUID().toString();
        Response first = as().header("Idempotency-Key", key).contentType(CSV).body(places(1, 2)).post(path("/imports"));

        as().header("Idempotency-Key", key).contentType(CSV).body(places(1, 2)).post(path("/imports")).then().statusCode(202)
                .body("id", equalTo(first.path("id")));
        as().header("Idempotency-Key", key).contentType(CSV).body(places(1, 3)).post(path("/imports")).then().statusCode(422);
        as().get(path("/imports")).then().body("items", hasSize(1));
    }

    @Test
    void aMappingWithAColumnOrTermThatDoesNotExistIsRefused() {
        post("/mappings", json("columns", json("Nom", "denomination"))).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-column"));
        post("/mappings", json("terms", json("services", json("x", "Aide au démarche administrative")))).then().statusCode(422)
                .body("suggestion", equalTo("Aide aux démarches administratives"));
        send(CSV, places(1, 2).getBytes(StandardCharsets.UTF_8), "?mapping=4").then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-mapping"));
    }

    @Test
    void headingsAreSuggestedAndVersionsOfTheMappingStay() {
        as().queryParam("heading", "Structure", "CP").get(path("/mappings/suggestion")).then().statusCode(200)
                .body("columns.Structure", equalTo("nom")).body("columns.CP", equalTo("code_postal"));
        post("/mappings", json("columns", json("Structure", "nom"))).then().statusCode(201);
        post("/mappings", json("columns", json("Structure", "nom_structure"))).then().statusCode(201).body("number",
                equalTo(2));

        as().get(path("/mappings/1")).then().statusCode(200).body("columns.Structure", equalTo("nom"));
        as().get(path("/mappings")).then().body("items.number", contains(1, 2));
    }

    /** A job that a replica had for an hour without progress: so many rows are done, which the network sent before. */
    private void killed(UUID job, int done, String table) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection,
                    """
                            insert into import_job (id, version, network_id, dry_run, snapshot, status, deletion, created_at, started_at, headings,
                                created, changed, unchanged, held, refused, missing, deleted, resumed, attempts, lease_holder, leased_until)
                            values (?, 1, ?, false, false, 'RUNNING', 'NONE', now() - interval '2 hours', now() - interval '2 hours', '{id}',
                                ?, 0, 0, 0, 0, 0, 0, 0, 1, gen_random_uuid(), now() - interval '1 hour')""",
                    job, UUID.fromString(network), done);
            execute(connection, "insert into import_row (job_id, number, external_id, outcome) "
                    + "select ?, n, 'm-' || n, 'CREATED' from generate_series(1, ?) n", job, done);
            execute(connection, "insert into import_content (job_id, part, bytes) values (?, 0, ?)", job,
                    table.getBytes(StandardCharsets.UTF_8));
            connection.commit();
        }
    }

    /** A table that arrived at an instant and waits for a replica. */
    private String waiting(Instant arrival, boolean snapshot, String table) throws SQLException {
        UUID job = ids.next();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, """
                    insert into import_job (id, version, network_id, dry_run, snapshot, status, deletion, created_at, headings,
                        created, changed, unchanged, held, refused, missing, deleted, resumed, attempts)
                    values (?, 1, ?, false, ?, 'QUEUED', 'NONE', ?, '{id}', 0, 0, 0, 0, 0, 0, 0, 0, 0)""",
                    job, UUID.fromString(network), snapshot, arrival.atOffset(ZoneOffset.UTC));
            execute(connection, "insert into import_content (job_id, part, bytes) values (?, 0, ?)", job,
                    table.getBytes(StandardCharsets.UTF_8));
            connection.commit();
        }
        return job.toString();
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Places from one number up to another one. */
    private static String places(int from, int to) {
        return HEADINGS + IntStream.rangeClosed(from, to).mapToObj("m-%1$d;Lieu %1$d;Lezoux;63190;63195;\n"::formatted)
                .collect(Collectors.joining());
    }

    private static byte[] workbook(Object[]... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "EnCommun", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Lieux");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    if (rows[row][column] instanceof Number number) {
                        sheet.value(row, column, number);
                    } else {
                        sheet.value(row, column, rows[row][column].toString());
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private RequestSpecification as() {
        return given().auth().oauth2(token)
                .config(RestAssuredConfig.config().encoderConfig(EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs(NDJSON, ContentType.BINARY)
                        .encodeContentTypeAs(CSV, ContentType.TEXT).encodeContentTypeAs(XLSX, ContentType.BINARY)));
    }

    private Response send(String mediaType, byte[] table, String query) {
        return as().contentType(mediaType).header("Idempotency-Key", UUID.randomUUID()).body(table)
                .post(path("/imports" + query));
    }

    private Response taken(String csv, String query) {
        return taken(CSV, csv.getBytes(StandardCharsets.UTF_8), query);
    }

    /** Sends a table and waits until it has been taken in. */
    private Response taken(String mediaType, byte[] table, String query) {
        Response sent = send(mediaType, table, query);
        sent.then().statusCode(202);
        return ended(sent);
    }

    private Response ended(Response sent) {
        assertThat(sent.statusCode()).isBetween(200, 299);
        return ended(sent.<String>path("id"));
    }

    private Response ended(String importId) {
        Response last = Awaitility.await().atMost(Duration.ofSeconds(30)).until(
                () -> as().get(path("/imports/" + importId)),
                job -> List.of("DONE", "FAILED", "HELD").contains(job.<String>path("status")));
        Map<String, Integer> counts = last.path("counts");
        assertThat(counts.get("rows")).isEqualTo(counts.get("created") + counts.get("changed") + counts.get("unchanged")
                + counts.get("held") + counts.get("refused"));
        return last;
    }

    private String refused(Response done) {
        return as().get(path("/imports/" + done.path("id") + "/refused")).then().statusCode(200).extract().asString();
    }

    private Response post(String path, Object body) {
        return as().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(body).post(path(path));
    }

    private Response post(String path) {
        return as().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).post(path(path));
    }

    private String records(String externalId) {
        return path("/records/" + externalId);
    }

    private String path(String path) {
        return "/directory/networks/" + network + path;
    }
}
