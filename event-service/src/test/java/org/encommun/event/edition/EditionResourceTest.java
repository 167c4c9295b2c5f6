package org.encommun.event.edition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.EventFixture.body;
import static org.encommun.event.EventFixture.create;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.foreignOrganiser;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.patch;
import static org.encommun.event.EventFixture.publish;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class EditionResourceTest {

    private static final String UNKNOWN = "urn:encommun:problem:unknown-previous-edition";
    private static final String CIRCLE = "urn:encommun:problem:edition-in-a-circle";

    @Test
    void theEditionsAreReadFromEachOfThem() {
        UUID actor = knownActor();
        UUID first = draft("premiere-" + UUID.randomUUID());
        publish(first, actor);
        UUID second = next(first, "2037");
        publish(second, actor);
        UUID third = next(second, "2038");

        given().get("/events/" + third + "/editions").then().statusCode(404);
        for (UUID edition : new UUID[]{first, second}) {
            given().get("/events/" + edition + "/editions").then().statusCode(200)
                    .body("id", contains(first.toString(), second.toString()))
                    .body("startsAt", contains("2036-11-24T14:00:00+01:00", "2037-11-24T14:00:00+01:00"));
        }
        organiser(third).get("/events/" + first + "/editions").then().statusCode(200)
                .body("id", contains(first.toString(), second.toString(), third.toString()));
    }

    @Test
    void editionsMakeNoCircle() {
        UUID first = draft("boucle-" + UUID.randomUUID());
        UUID second = draft("suite-" + UUID.randomUUID());
        follow(second, first).then().statusCode(200).body("previousEditionId", equalTo(first.toString()));

        follow(first, second).then().statusCode(422).body("type", equalTo(CIRCLE)).body("field", equalTo("previousEditionId"));
        follow(first, first).then().statusCode(422).body("type", equalTo(CIRCLE));

        organiser(first).get("/events/" + first + "/editions").then().body("id", contains(first.toString(), second.toString()));
    }

    @Test
    void twoWhoCloseACircleAtOnceDoNotBothSucceed() {
        for (int i = 0; i < 3; i++) {
            UUID one = draft("un-" + UUID.randomUUID());
            UUID two = draft("deux-" + UUID.randomUUID());

            CompletableFuture<Response> first = CompletableFuture.supplyAsync(() -> follow(one, two));
            CompletableFuture<Response> second = CompletableFuture.supplyAsync(() -> follow(two, one));

            assertThat(List.of(first.join().statusCode(), second.join().statusCode())).isSubsetOf(200, 409, 422)
                    .containsOnlyOnce(200);
        }
    }

    @Test
    void whatIsNotThereOrNotToBeSeenIsNotFollowed() {
        UUID draft = draft("cache-" + UUID.randomUUID());
        UUID foreign = foreignDraft();

        create(follower(UUID.randomUUID(), "2037")).then().statusCode(422).body("type", equalTo(UNKNOWN))
                .body("field", equalTo("previousEditionId"));
        create(follower(foreign, "2037")).then().statusCode(422).body("type", equalTo(UNKNOWN));
        follow(draft, UUID.randomUUID()).then().statusCode(422).body("type", equalTo(UNKNOWN));
    }

    @Test
    void nobodyFollowsAnEditionThatTheyDoNotOrganise() {
        UUID published = draft("publie-" + UUID.randomUUID());
        publish(published, knownActor());

        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(follower(published, "2037")).post("/events").then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:edition-of-others")).body("field", equalTo("previousEditionId"));

        given().get("/events/" + published + "/editions").then().body("id", contains(published.toString()));
    }

    @Test
    void anEventLeavesItsPreviousEdition() {
        UUID first = draft("depart-" + UUID.randomUUID());
        publish(first, knownActor());
        UUID second = next(first, "2037");

        Response read = organiser(second).get("/events/" + second);
        patch(second, read, "/events/" + second, json("previousEditionId", null)).then().statusCode(200);

        given().get("/events/" + first + "/editions").then().body("id", contains(first.toString()));
    }

    private static UUID foreignDraft() {
        return UUID.fromString(foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(body("ailleurs-" + UUID.randomUUID(), "Europe/Paris", "63195")).post("/events").path("id"));
    }

    private static UUID next(UUID previous, String year) {
        return UUID.fromString(create(follower(previous, year)).then().statusCode(201).extract().path("id"));
    }

    private static Response follow(UUID event, UUID previous) {
        return organiser(event).contentType("application/merge-patch+json")
                .header("If-Match", organiser(event).get("/events/" + event).header("ETag"))
                .body(json("previousEditionId", previous)).patch("/events/" + event);
    }

    private static Map<String, Object> follower(UUID previous, String year) {
        return with(body("suite-" + UUID.randomUUID(), "Europe/Paris", "63195"), "startsAt", year + "-11-24T14:00:00+01:00",
                "endsAt", year + "-11-24T17:00:00+01:00", "previousEditionId", previous);
    }
}
