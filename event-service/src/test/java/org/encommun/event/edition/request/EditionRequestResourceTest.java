package org.encommun.event.edition.request;

import static io.restassured.RestAssured.given;
import static org.encommun.event.EventFixture.body;
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
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;

import org.encommun.testing.ProblemRules;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** An event of one team that wants to follow an edition of another. */
@QuarkusTest
class EditionRequestResourceTest {

    private UUID edition;
    private UUID follower;

    @BeforeEach
    void twoTeams() {
        edition = draft("depart-" + UUID.randomUUID());
        publish(edition, knownActor());
        follower = foreignDraft();
    }

    @Test
    void anEventFollowsOnceTheTeamOfTheEditionHasAccepted() {
        post(edition, "/axes", json("title", "Se rencontrer")).then().statusCode(201);
        String request = requested();
        takeOver().then().statusCode(409);

        accept(request).then().statusCode(201).body("status", equalTo("ACCEPTED"));

        foreignOrganiser().get("/events/" + follower).then().body("previousEditionId", equalTo(edition.toString()));
        foreignOrganiser().get("/events/" + edition + "/editions").then().body("id",
                contains(edition.toString(), follower.toString()));
        takeOver().then().statusCode(201).body("axisIds", hasSize(1));
    }

    @Test
    void anEventThatHasLeftTheLineDoesNotHoldWhatItTookOver() {
        Response axis = post(edition, "/axes", json("title", "Se rencontrer"));
        accept(requested()).then().statusCode(201);
        takeOver().then().statusCode(201);
        UUID lead = knownActor("organisatrice-d-ailleurs");
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(json("actorId", lead, "role", "LEAD", "agreement", "AGREED", "contributions", List.of()))
                .post("/events/" + follower + "/organisers").then().statusCode(201);
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .post("/events/" + follower + "/publication").then().statusCode(201);
        delete(edition, axis).then().statusCode(409).body("type", equalTo("urn:encommun:problem:axis-carried-on"));

        foreignOrganiser().contentType("application/merge-patch+json")
                .header("If-Match", foreignOrganiser().get("/events/" + follower).header("ETag"))
                .body(json("previousEditionId", null)).patch("/events/" + follower).then().statusCode(200);

        delete(edition, axis).then().statusCode(204);
    }

    @Test
    void theTeamOfTheEditionSeesWhoAsksButNotTheirDraft() {
        String request = requested();

        organiser(edition).get("/events/" + edition + "/edition-requests").then().statusCode(200)
                .body("follower.title", contains("NEC local de Lezoux"));
        organiser(edition).get(request).then().statusCode(200).body("follower.id", equalTo(follower.toString()));
        organiser(edition).get("/events/" + follower).then().statusCode(404);
    }

    @Test
    void othersSeeNoRequest() {
        String request = requested();

        given().auth().oauth2(Tokens.user("curieuse")).get(request).then().statusCode(404);
        given().auth().oauth2(Tokens.user("curieuse")).get("/events/" + edition + "/edition-requests").then().statusCode(200)
                .body("", hasSize(0));
    }

    @Test
    void whoAsksDoesNotAccept() {
        String request = requested();

        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .post(request + "/acceptance").then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:role-missing"));
    }

    @Test
    void aRefusedRequestChangesNothingAndMayBeMadeAgain() {
        String request = requested();

        post(edition, request.substring(request.indexOf("/edition-requests")) + "/refusal", null).then().statusCode(201)
                .body("status", equalTo("REFUSED"));
        accept(request).then().statusCode(409).body("type", equalTo("urn:encommun:problem:edition-request-decided"))
                .body("requestStatus", equalTo("REFUSED"));

        foreignOrganiser().get("/events/" + follower).then().body("previousEditionId", nullValue());
        requested();
    }

    @Test
    void nobodyAsksTwiceAtOnce() {
        String request = requested();

        ask(follower).then().statusCode(409).body("type", equalTo("urn:encommun:problem:edition-request-pending"));
        foreignOrganiser().header("If-Match", "\"0\"").delete(request).then().statusCode(204);
        accept(requested()).then().statusCode(201);
        ask(follower).then().statusCode(409).body("type", equalTo("urn:encommun:problem:edition-followed"));
    }

    @Test
    void nobodyAsksForAnEventThatTheyDoNotOrganise() {
        ask(draft("autre-" + UUID.randomUUID())).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-follower"));
        ask(UUID.randomUUID()).then().statusCode(422);
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(json("followerId", follower)).post("/events/" + draft("cache-" + UUID.randomUUID()) + "/edition-requests")
                .then().statusCode(404);
    }

    @Test
    void anEventIsNotAskedToFollowItself() {
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(json("followerId", follower)).post("/events/" + follower + "/edition-requests").then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:edition-in-a-circle"));
    }

    @Test
    void everyRefusalIsExplained() {
        ProblemRules.check(EditionRequestProblem.values());
    }

    private String requested() {
        return ask(follower).then().statusCode(201).body("status", equalTo("PENDING")).extract().header("Location")
                .replaceFirst("^http://[^/]+", "");
    }

    private Response ask(UUID event) {
        return foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(json("followerId", event)).post("/events/" + edition + "/edition-requests");
    }

    private Response accept(String request) {
        return post(edition, request.substring(request.indexOf("/edition-requests")) + "/acceptance", null);
    }

    private Response takeOver() {
        return foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .post("/events/" + follower + "/inheritance");
    }

    private static UUID foreignDraft() {
        return UUID.fromString(foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(body("suite-" + UUID.randomUUID(), "Europe/Paris", "63195")).post("/events").path("id"));
    }
}
