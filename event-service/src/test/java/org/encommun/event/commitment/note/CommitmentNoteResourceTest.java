package org.encommun.event.commitment.note;

import static io.restassured.RestAssured.given;
import static org.encommun.event.EventFixture.delete;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.foreignOrganiser;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.post;
import static org.encommun.event.EventFixture.publish;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class CommitmentNoteResourceTest {

    private static final Map<String, Object> NOTE = json("text", "Première rencontre tenue à Thiers");

    @Test
    void organisersNoteWhatBecomesOfACommitment() {
        UUID event = draft("note-" + UUID.randomUUID());
        String notes = "/commitments/" + commitment(event) + "/notes";

        Response made = post(event, notes, NOTE);
        made.then().statusCode(201).body("writtenAt", notNullValue());
        post(event, notes, json("text", "La suivante est en juin")).then().statusCode(201);

        organiser(event).get(made.header("Location")).then().statusCode(200)
                .body("text", equalTo("Première rencontre tenue à Thiers")).header("ETag", made.header("ETag"));
        organiser(event).get("/events/" + event + notes).then().statusCode(200)
                .body("text", contains("Première rencontre tenue à Thiers", "La suivante est en juin"));
    }

    @Test
    void nobodyElseReadsNotesNotEvenOfAPublishedEvent() {
        UUID event = draft("note-cachee-" + UUID.randomUUID());
        String commitment = commitment(event);
        publish(event, knownActor());
        String address = post(event, "/commitments/" + commitment + "/notes", NOTE).header("Location");

        given().get(address).then().statusCode(401);
        given().get("/events/" + event + "/commitments/" + commitment + "/notes").then().statusCode(401);
        foreignOrganiser().get(address).then().statusCode(403);
    }

    @Test
    void aNoteOfACancelledEventCanBeDeleted() {
        UUID event = draft("note-retiree-" + UUID.randomUUID());
        String notes = "/commitments/" + commitment(event) + "/notes";
        Response made = post(event, notes, NOTE);
        publish(event, knownActor());
        post(event, "/cancellation", null).then().statusCode(201);

        post(event, notes, NOTE).then().statusCode(409).body("type", equalTo("urn:encommun:problem:event-cancelled"));
        organiser(event).delete(made.header("Location")).then().statusCode(428);
        delete(event, made).then().statusCode(204);

        organiser(event).get("/events/" + event + notes).then().body("", hasSize(0));
    }

    @Test
    void aNoteIsShortAndBelongsToItsCommitment() {
        UUID event = draft("note-courte-" + UUID.randomUUID());
        String commitment = commitment(event);
        String note = post(event, "/commitments/" + commitment + "/notes", NOTE).path("id");

        post(event, "/commitments/" + commitment + "/notes", json("text", "a".repeat(501))).then()
                .statusCode(400).body("violations.field", contains("text"));
        post(event, "/commitments/" + UUID.randomUUID() + "/notes", NOTE).then().statusCode(404);
        organiser(event).get("/events/" + event + "/commitments/" + commitment(event) + "/notes/" + note).then()
                .statusCode(404);
    }

    @Test
    void aCommitmentGoesWithItsNotes() {
        UUID event = draft("note-partie-" + UUID.randomUUID());
        String commitment = commitment(event);
        post(event, "/commitments/" + commitment + "/notes", NOTE).then().statusCode(201);
        String address = "/events/" + event + "/commitments/" + commitment;

        organiser(event).header("If-Match", organiser(event).get(address).header("ETag")).delete(address).then()
                .statusCode(204);

        organiser(event).get(address + "/notes").then().statusCode(404);
    }

    private static String commitment(UUID event) {
        return post(event, "/commitments", json("what", "Se revoir", "actorIds", List.of(knownActor())))
                .then().statusCode(201).extract().path("id");
    }
}
