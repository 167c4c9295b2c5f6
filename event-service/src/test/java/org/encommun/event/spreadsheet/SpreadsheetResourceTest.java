package org.encommun.event.spreadsheet;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.encommun.event.EventFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class SpreadsheetResourceTest {

    private static final String TABLE = """
            titre;type;date de début;heure de début;date de fin;heure de fin;salle;inscription
            Visite;visite;2036-11-24;14:00;2036-11-24;15:00;;non
            Atelier;atelier;2036-11-24;15:30;2036-11-24;17:00;Salle d’étude;oui
            Un jour;présentation;;;;;;non
            """;

    private UUID event;

    @BeforeEach
    void anEventHasARoom() {
        event = EventFixture.draft("tableau-" + UUID.randomUUID());
        EventFixture.post(event, "/rooms", "{\"name\": \"Salle d’étude\", \"capacity\": 12}").then().statusCode(201);
    }

    @Test
    void aTableBecomesTheWorkingDraft() {
        send(TABLE, false).then().statusCode(201).body("added", equalTo(3));

        EventFixture.organiser(event).get("/events/" + event + "/sessions").then().body("title",
                contains("Visite", "Atelier", "Un jour")).body("number", contains(1, 2, 3));
    }

    @Test
    void aRehearsalKeepsNothing() {
        send(TABLE, true).then().statusCode(200).body("dryRun", equalTo(true)).body("added", equalTo(3));

        EventFixture.organiser(event).get("/events/" + event + "/sessions").then().body("", hasSize(0));
    }

    @Test
    void anExportedTableIsReimportedUnchanged() {
        send(TABLE, false).then().statusCode(201);
        Response out = EventFixture.organiser(event).get("/events/" + event + "/draft.csv");
        String table = new String(out.asByteArray(), StandardCharsets.UTF_8);
        assertThat(table).startsWith("\uFEFFnuméro;").contains(";Salle d’étude;");

        send(table, false).then().statusCode(201).body("unchanged", equalTo(3)).body("added", equalTo(0));
        String guided = table.replace("1;Visite;", "1;Visite guidée;");
        send(guided, false).then().statusCode(428);
        send(guided, "\"7\"").then().statusCode(412);
        send(guided, out.header("ETag")).then().statusCode(201).body("changed", equalTo(1));
        send(guided.replace("guidée", "libre"), out.header("ETag")).then().statusCode(412);
        EventFixture.organiser(event).get("/events/" + event + "/sessions").then().body("title[0]", equalTo("Visite guidée"));
    }

    @Test
    void aTableWithOneInvalidCellIsRefusedAsAWhole() {
        send(TABLE.replace("Salle d’étude", "Cave"), false).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:table-refused")).body("errors.row", contains(3))
                .body("errors.column", contains("salle")).body("errors.problem", contains("UNKNOWN_ROOM"))
                .body("errors[0].text", equalTo("L’événement n’a pas de salle de ce nom."));

        EventFixture.organiser(event).get("/events/" + event + "/sessions").then().body("", hasSize(0));
    }

    @Test
    void aTableOfAnOldSpreadsheetProgramIsRefusedWithItsRow() {
        EventFixture.organiser(event).contentType("text/csv").header("Idempotency-Key", UUID.randomUUID())
                .body(TABLE.getBytes(Charset.forName("windows-1252"))).post("/events/" + event + "/draft.csv").then()
                .statusCode(422).body("type", equalTo("urn:encommun:problem:table-not-utf8")).body("row", equalTo(1));
    }

    @Test
    void asManyRowsAreTakenAtOnceAsAnEventMayHaveSessions() {
        StringBuilder table = new StringBuilder("titre;type;description\n");
        for (int i = 0; i < 2_000; i++) {
            table.append("Atelier ").append(i).append(";atelier;").append("Ce qui nous freine, ce qui nous pousse. ".repeat(3))
                    .append('\n');
        }

        send(table.toString(), false).then().statusCode(201).body("added", equalTo(2_000));
        send("titre;type\nUn de trop;atelier\n", false).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:too-many-sessions"));
    }

    @Test
    void tenThousandRowsAreReadAndTheThreeInvalidOnesReported() {
        StringBuilder table = new StringBuilder("titre;type;description\n");
        for (int row = 2; row <= 10_001; row++) {
            table.append("Atelier ").append(row).append(row == 17 || row == 5_000 || row == 10_001 ? ";débat;" : ";atelier;")
                    .append("Ce qui nous freine, ce qui nous pousse. ".repeat(3)).append('\n');
        }

        send(table.toString(), false).then().statusCode(422).body("count", equalTo(3)).body("errors.row",
                contains(17, 5_000, 10_001));
    }

    @Test
    void onlyOrganisersTakeADraftAway() {
        given().get("/events/" + event + "/draft.csv").then().statusCode(401);
        EventFixture.foreignOrganiser().get("/events/" + event + "/draft.csv").then().statusCode(403);
    }

    private Response send(String table, String etag) {
        return EventFixture.organiser(event).contentType("text/csv; charset=UTF-8").header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID()).body(table.getBytes(StandardCharsets.UTF_8))
                .post("/events/" + event + "/draft.csv");
    }

    private Response send(String table, boolean dryRun) {
        return EventFixture.organiser(event).contentType("text/csv; charset=UTF-8").queryParam("dryRun", dryRun)
                .header("Idempotency-Key", UUID.randomUUID()).body(table.getBytes(StandardCharsets.UTF_8))
                .post("/events/" + event + "/draft.csv");
    }
}
