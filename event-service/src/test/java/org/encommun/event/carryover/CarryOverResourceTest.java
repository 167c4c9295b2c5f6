package org.encommun.event.carryover;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.EventFixture.body;
import static org.encommun.event.EventFixture.create;
import static org.encommun.event.EventFixture.delete;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.foreignOrganiser;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.patch;
import static org.encommun.event.EventFixture.post;
import static org.encommun.event.EventFixture.publish;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.encommun.testing.Bus;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class CarryOverResourceTest {

    @Test
    void anEditionTakesOverWhatIsOpenAndLeavesTheEarlierOneAsItIs() {
        UUID actor = knownActor();
        UUID first = published(actor);
        String open = post(first, "/axes", json("title", "Se rencontrer")).path("id");
        Response closed = post(first, "/axes", json("title", "Équiper"));
        String begun = commitment(first, actor, "UNDER_WAY", open).path("id");
        String planned = commitment(first, actor, "PLANNED", closed.path("id")).path("id");
        commitment(first, actor, "KEPT", open);
        commitment(first, actor, "ABANDONED", open);
        patch(first, closed, closed.header("Location"), json("state", "CLOSED")).then().statusCode(200);
        UUID second = next(first);

        Response taken = post(second, "/inheritance", null);

        taken.then().statusCode(201).body("axisIds", hasSize(1)).body("commitmentIds", hasSize(2));
        String axis = taken.path("axisIds[0]");
        organiser(second).get("/events/" + second + "/axes").then().body("id", contains(axis))
                .body("inheritedFromId", contains(open)).body("title", contains("Se rencontrer"));
        organiser(second).get("/events/" + second + "/commitments").then().body("inheritedFromId", contains(begun, planned))
                .body("state", contains("UNDER_WAY", "PLANNED")).body("axisId", contains(axis, null))
                .body("actorIds[0]", contains(actor.toString()));
        given().get("/events/" + first + "/commitments").then().body("", hasSize(4)).body("[0].axisId", equalTo(open));
    }

    @Test
    void nothingIsTakenOverTwice() {
        UUID actor = knownActor();
        UUID first = published(actor);
        String axis = post(first, "/axes", json("title", "Se rencontrer")).path("id");
        commitment(first, actor, "PLANNED", axis);
        UUID second = next(first);
        String taken = post(second, "/inheritance", null).path("axisIds[0]");
        commitment(first, actor, "UNDER_WAY", axis);

        post(second, "/inheritance", null).then().statusCode(201).body("axisIds", hasSize(0))
                .body("commitmentIds", hasSize(1));

        organiser(second).get("/events/" + second + "/axes").then().body("id", contains(taken));
        organiser(second).get("/events/" + second + "/commitments").then().body("axisId", contains(taken, taken));
    }

    @Test
    void twoWhoTakeOverAtOnceTakeOverOnce() {
        UUID actor = knownActor();
        UUID first = published(actor);
        String axis = post(first, "/axes", json("title", "Se rencontrer")).path("id");
        commitment(first, actor, "PLANNED", axis);
        commitment(first, actor, "UNDER_WAY", axis);
        UUID second = next(first);

        List<CompletableFuture<Response>> asked = Stream.generate(() -> second).limit(8)
                .map(event -> CompletableFuture.supplyAsync(() -> post(event, "/inheritance", null))).toList();

        assertThat(asked).extracting(answer -> answer.join().statusCode()).containsOnly(201);
        organiser(second).get("/events/" + second + "/axes").then().body("", hasSize(1));
        organiser(second).get("/events/" + second + "/commitments").then().body("", hasSize(2));
    }

    @Test
    void whatAPublishedEditionTakesOverIsPublished() {
        UUID actor = knownActor();
        UUID first = published(actor);
        String earlier = commitment(first, actor, "PLANNED", null).path("id");
        UUID second = next(first);
        publish(second, actor);

        UUID taken = UUID.fromString(post(second, "/inheritance", null).path("commitmentIds[0]"));

        Bus.await("encommun.commitment.v1", taken, message -> new String(message.value()).contains(earlier));
    }

    @Test
    void aCommitmentIsFollowedThroughTheEditions() {
        UUID actor = knownActor();
        UUID first = published(actor);
        Response earlier = commitment(first, actor, "PLANNED", null);
        UUID second = next(first);
        String later = post(second, "/inheritance", null).path("commitmentIds[0]");
        Response read = organiser(second).get("/events/" + second + "/commitments/" + later);
        patch(second, read, "/events/" + second + "/commitments/" + later, json("state", "KEPT")).then().statusCode(200);

        for (String address : List.of(earlier.header("Location"), "/events/" + second + "/commitments/" + later)) {
            organiser(second).get(address + "/chain").then().statusCode(200)
                    .body("edition.id", contains(first.toString(), second.toString()))
                    .body("commitment.id", contains(earlier.<String>path("id"), later))
                    .body("commitment.state", contains("PLANNED", "KEPT"));
        }
        given().get(earlier.header("Location") + "/chain").then().statusCode(200)
                .body("edition.id", contains(first.toString()));
    }

    @Test
    void whatALaterEditionCarriesOnIsNotDeleted() {
        UUID actor = knownActor();
        UUID first = published(actor);
        Response axis = post(first, "/axes", json("title", "Se rencontrer"));
        Response commitment = commitment(first, actor, "PLANNED", null);
        UUID second = next(first);
        publish(second, actor);
        post(second, "/inheritance", null).then().statusCode(201);

        delete(first, axis).then().statusCode(409).body("type", equalTo("urn:encommun:problem:axis-carried-on"));
        delete(first, commitment).then().statusCode(409).body("type", equalTo("urn:encommun:problem:commitment-carried-on"));
    }

    @Test
    void aDraftForgetsWhatItCarriesOnWhenThatIsDeleted() {
        UUID actor = knownActor();
        UUID first = published(actor);
        Response axis = post(first, "/axes", json("title", "Se rencontrer"));
        Response commitment = commitment(first, actor, "PLANNED", null);
        UUID draft = next(first);
        post(draft, "/inheritance", null).then().statusCode(201);

        delete(first, axis).then().statusCode(204);
        delete(first, commitment).then().statusCode(204);

        organiser(draft).get("/events/" + draft + "/axes").then().body("title", contains("Se rencontrer"))
                .body("[0].inheritedFromId", nullValue());
        organiser(draft).get("/events/" + draft + "/commitments").then().body("[0].inheritedFromId", nullValue());
    }

    @Test
    void whoFollowsNothingTakesNothingOver() {
        UUID event = draft("seul-" + UUID.randomUUID());

        post(event, "/inheritance", null).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:no-previous-edition"));
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .post("/events/" + event + "/inheritance").then().statusCode(403);
    }

    private static UUID published(UUID actor) {
        UUID event = draft("edition-" + UUID.randomUUID());
        publish(event, actor);
        return event;
    }

    private static UUID next(UUID previous) {
        return UUID.fromString(create(with(body("edition-" + UUID.randomUUID(), "Europe/Paris", "63195"),
                "startsAt", "2037-11-24T14:00:00+01:00", "endsAt", "2037-11-24T17:00:00+01:00", "previousEditionId", previous))
                .then().statusCode(201).extract()
                .path("id"));
    }

    private static Response commitment(UUID event, UUID actor, String state, String axis) {
        Response made = post(event, "/commitments", json("what", "Se revoir", "actorIds", List.of(actor), "state", state,
                "axisId", axis));
        made.then().statusCode(201);
        return made;
    }
}
