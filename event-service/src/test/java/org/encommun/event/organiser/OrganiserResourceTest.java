package org.encommun.event.organiser;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.event.EventFixture.organise;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.patch;
import static org.encommun.event.EventFixture.post;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What organisers state of actors, and what the actors say to it. */
@QuarkusTest
class OrganiserResourceTest {

    private static final String PARTNER = "presidente-du-partenaire";

    private UUID event;
    private UUID actor;
    private String organiser;

    @BeforeEach
    void aDraftAndAnActor() {
        event = draft("partenaires-" + UUID.randomUUID());
        actor = knownActor(PARTNER);
        organiser = "/events/" + event + "/organisers/" + actor;
    }

    @Test
    void whatOrganisersStateOfAnActorIsConfirmedByItsRepresentative() {
        organise(event, actor).then().statusCode(201).body("statement.status", equalTo("STATED"))
                .body("statement.statedAt", notNullValue()).body("statement.confirmedAt", nullValue());

        confirm().then().statusCode(200).body("statement.status", equalTo("CONFIRMED"))
                .body("statement.confirmedAt", notNullValue());
    }

    @Test
    void whoRepresentsAnActorAlsoConfirmsForOneThatTurnedOutToBeTheSame() {
        UUID same = knownActor("personne-d-autre");
        organise(event, same);

        Bus.publish("actor", "merged", same, 1, json("name", "Médiathèque de Lezoux", "kind", "MEDIATHEQUE", "status", "MERGED",
                "mergedInto", actor));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> organiser(event).get("/events/" + event + "/organisers").then()
                        .body("actorName", hasItem("Médiathèque de Lezoux")));
        partner().header("If-Match", organiser(event).get("/events/" + event + "/organisers/" + same).header("ETag"))
                .put("/events/" + event + "/organisers/" + same + "/confirmation").then().statusCode(200);
    }

    @Test
    void nobodyElseConfirms() {
        organise(event, actor);

        for (String token : List.of(Tokens.organiser(), Tokens.admin(), Tokens.user("inconnue"))) {
            given().auth().oauth2(token).header("If-Match", "\"1\"").put(organiser + "/confirmation").then().statusCode(403)
                    .body("type", equalTo("urn:encommun:problem:not-representative"));
        }
    }

    @Test
    void aRepresentativeReadsTheDraftThatSaysTheirActorTakesPart() {
        partner().get("/events/" + event).then().statusCode(404);

        organise(event, actor);

        partner().get("/events/" + event).then().statusCode(200);
        partner().queryParam("status", "DRAFT").get("/events").then().body("items.id", hasItem(event.toString()));
        given().auth().oauth2(Tokens.user("inconnue")).get("/events/" + event).then().statusCode(404);
    }

    @Test
    void whatIsConfirmedIsNotPutBackByTheOrganisers() {
        organise(event, actor);
        Response confirmed = confirm();

        patch(event, confirmed, organiser, json("agreement", "INVITED")).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:statement-confirmed"));
        organiser(event).header("If-Match", confirmed.header("ETag")).delete(organiser).then().statusCode(409);
    }

    @Test
    void aRepresentativeWithdrawsAtAnyTime() {
        organise(event, actor);
        confirm();

        partner().header("If-Match", version()).delete(organiser + "/confirmation").then().statusCode(204);

        partner().get(organiser).then().body("statement.status", equalTo("WITHDRAWN")).body("agreement", equalTo("DECLINED"));
        patch(event, partner().get(organiser), organiser, json("agreement", "AGREED")).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:statement-withdrawn"));
    }

    @Test
    void onlyWhatWasReadIsConfirmed() {
        Response stated = organise(event, actor);
        patch(event, stated, organiser, json("role", "FUNDER")).then().statusCode(200);

        partner().header("If-Match", stated.header("ETag")).put(organiser + "/confirmation").then().statusCode(412);
    }

    @Test
    void anEventIsPublishedWithALeadThatHasConfirmed() {
        organise(event, actor);
        post(event, "/publication", null).then().statusCode(409).body("type", equalTo("urn:encommun:problem:lead-unconfirmed"));

        confirm().then().statusCode(200);

        post(event, "/publication", null).then().statusCode(201);
        Bus.await("encommun.event.v1", event,
                message -> new String(message.value()).contains("\"statement\":{\"status\":\"CONFIRMED\""));
    }

    @Test
    void whoeverIsAddedToTheTeamUnaskedDoesNotMakeTheirActorTheLead() {
        organise(event, actor);
        post(event, "/team", json("subject", PARTNER, "role", "ORGANISER")).then().statusCode(201);

        post(event, "/publication", null).then().statusCode(409).body("type", equalTo("urn:encommun:problem:lead-unconfirmed"));
    }

    @Test
    void whoeverAcceptsToOrganiseMakesTheirActorTheLead() {
        organise(event, actor);
        String code = post(event, "/team/invitations", json("role", "ORGANISER")).path("code");
        partner().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(json("code", code))
                .post("/events/" + event + "/team/invitations/acceptance").then().statusCode(201);

        post(event, "/publication", null).then().statusCode(201);
    }

    @Test
    void anActorThatHasCeasedToExistOrganisesNothing() {
        Bus.publish("actor", "closed", actor, 1, json("name", "Médiathèque", "kind", "MEDIATHEQUE", "status", "CLOSED"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(
                () -> organise(draft("ferme-" + UUID.randomUUID()), actor).then().statusCode(409).body("type",
                        equalTo("urn:encommun:problem:actor-closed")));
    }

    private Response confirm() {
        return partner().header("If-Match", version()).put(organiser + "/confirmation");
    }

    private String version() {
        return partner().get(organiser).header("ETag");
    }

    private static RequestSpecification partner() {
        return given().auth().oauth2(Tokens.user(PARTNER));
    }
}
