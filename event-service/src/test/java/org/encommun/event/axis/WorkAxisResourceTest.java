package org.encommun.event.axis;

import static io.restassured.RestAssured.given;
import static org.encommun.event.EventFixture.delete;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.foreignOrganiser;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.patch;
import static org.encommun.event.EventFixture.post;
import static org.encommun.event.EventFixture.publish;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class WorkAxisResourceTest {

    private static final Map<String, Object> AXIS = json("title", "Rendre visible le travail des conseillers numériques");

    @Test
    void anAxisIsOpenedReadByEverybodyAndClosed() {
        UUID event = draft("axe-" + UUID.randomUUID());
        publish(event, knownActor());

        Response made = post(event, "/axes", AXIS);
        made.then().statusCode(201).body("state", equalTo("OPEN")).body("inheritedFromId", nullValue());
        String address = made.header("Location");
        patch(event, made, address, json("state", "CLOSED", "description", "Mené à bien")).then().statusCode(200)
                .body("state", equalTo("CLOSED"));

        given().get(address).then().statusCode(200).body("description", equalTo("Mené à bien"));
        given().get("/events/" + event + "/axes").then().statusCode(200).body("id", contains(made.<String>path("id")))
                .body("title", contains("Rendre visible le travail des conseillers numériques"));
    }

    @Test
    void theAxesOfADraftAreForItsOrganisers() {
        UUID event = draft("axe-cache-" + UUID.randomUUID());
        String address = post(event, "/axes", AXIS).header("Location");

        given().get(address).then().statusCode(404);
        given().get("/events/" + event + "/axes").then().statusCode(404);
        organiser(event).get(address).then().statusCode(200);
    }

    @Test
    void onlyItsOrganisersOpenAxes() {
        UUID event = draft("axe-droits-" + UUID.randomUUID());

        given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(json("title", "Axe"))
                .post("/events/" + event + "/axes").then().statusCode(401);
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(json("title", "Axe")).post("/events/" + event + "/axes").then().statusCode(403);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        UUID event = draft("axe-version-" + UUID.randomUUID());
        Response made = post(event, "/axes", AXIS);
        String address = made.header("Location");
        patch(event, made, address, json("title", "Autrement")).then().statusCode(200);

        patch(event, made, address, json("title", "Encore")).then().statusCode(412);
        delete(event, made).then().statusCode(412);
        organiser(event).delete(address).then().statusCode(428);
        organiser(event).get(address).then().body("title", equalTo("Autrement"));
    }

    @Test
    void theDetailsOfAnAxisAreValidated() {
        UUID event = draft("axe-mal-" + UUID.randomUUID());

        post(event, "/axes", json("title", " ")).then().statusCode(400).body("violations.field", contains("title"));
        post(event, "/axes", json("title", "Axe", "state", "HALF")).then().statusCode(400)
                .body("type", equalTo("urn:encommun:problem:wrong-type")).body("field", equalTo("state"));
        organiser(event).get("/events/" + event + "/axes/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void anAxisIsReadUnderItsOwnEvent() {
        UUID event = draft("axe-ici-" + UUID.randomUUID());
        UUID other = draft("axe-ailleurs-" + UUID.randomUUID());
        String id = post(event, "/axes", AXIS).path("id");

        organiser(other).get("/events/" + other + "/axes/" + id).then().statusCode(404);
    }

    @Test
    void anAxisThatACommitmentNamesIsNotDeleted() {
        UUID event = draft("axe-lie-" + UUID.randomUUID());
        Response axis = post(event, "/axes", AXIS);
        Response commitment = post(event, "/commitments",
                json("what", "Se revoir", "actorIds", List.of(knownActor()), "axisId", axis.path("id")));
        commitment.then().statusCode(201);

        delete(event, axis).then().statusCode(409).body("type", equalTo("urn:encommun:problem:axis-in-use"));
        delete(event, commitment).then().statusCode(204);
        delete(event, axis).then().statusCode(204);

        organiser(event).get(axis.header("Location")).then().statusCode(404);
    }

    @Test
    void aCancelledEventOpensNoAxis() {
        UUID event = draft("axe-annule-" + UUID.randomUUID());
        publish(event, knownActor());
        post(event, "/cancellation", null).then().statusCode(201);

        post(event, "/axes", AXIS).then().statusCode(409).body("type", equalTo("urn:encommun:problem:event-cancelled"));
    }
}
