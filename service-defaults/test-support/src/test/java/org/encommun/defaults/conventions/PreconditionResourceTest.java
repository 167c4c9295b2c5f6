package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.defaults.conventions.RoomFixture.ROOM;
import static org.encommun.defaults.conventions.RoomFixture.atOnce;
import static org.encommun.defaults.conventions.RoomFixture.organiser;
import static org.encommun.defaults.conventions.RoomFixture.patch;
import static org.encommun.defaults.conventions.RoomFixture.problem;
import static org.encommun.defaults.conventions.RoomFixture.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class PreconditionResourceTest {

    @Test
    void whoIsNotKnownOrNotMeantIsSentAway(@TempDir Path elsewhere) {
        problem(with(null).body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with(Tokens.expired()).body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with(Tokens.forAnotherAudience()).body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with(Tokens.forged(elsewhere)).body(ROOM).post("/rooms"), 401, "unauthenticated");
        problem(with("not.a.token").body(ROOM).post("/rooms"), 401, "unauthenticated");
    }

    @Test
    void whatAnAdministratorMayDoNeedsTheRole() {
        Response made = organiser().body(ROOM).post("/rooms");

        problem(given().auth().oauth2(Tokens.user("camille")).header("If-Match", made.header("ETag"))
                .delete(made.header("Location")), 403, "forbidden");
        given().auth().oauth2(Tokens.admin()).header("If-Match", made.header("ETag")).delete(made.header("Location")).then()
                .statusCode(204);
    }

    @Test
    void aRoleMayHaveTheSlashOfAGroup() {
        Response made = organiser().body(ROOM).post("/rooms");

        given().auth().oauth2(Tokens.withRole("/admin")).header("If-Match", made.header("ETag")).delete(made.header("Location"))
                .then().statusCode(204);
    }

    @Test
    void otherRolesOfTheProviderGiveNoRights() {
        Response made = organiser().body(ROOM).post("/rooms");

        problem(given().auth().oauth2(Tokens.withRole("administrators")).header("If-Match", made.header("ETag"))
                .delete(made.header("Location")), 403, "forbidden");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Response made = organiser().body(ROOM).post("/rooms");
        UUID id = UUID.fromString(made.path("id"));
        String token = Tokens.admin();

        problem(patch(token, id, null, "{\"seats\": 13}"), 428, "precondition-required");
        problem(patch(token, id, "\"99\"", "{\"seats\": 13}"), 412, "stale-version");
        problem(patch(token, id, "3", "{\"seats\": 13}"), 400, "malformed-precondition");
        problem(patch(token, id, "*", "{\"seats\": 13}"), 400, "malformed-precondition");
        Response changed = patch(token, id, made.header("ETag"), "{\"seats\": 13}");
        changed.then().statusCode(200).body("details.seats", equalTo(13)).body("details.name", equalTo("Salle d'étude"));
        assertThat(changed.header("ETag")).isNotEqualTo(made.header("ETag"));
        problem(patch(token, id, made.header("ETag"), "{\"seats\": 14}"), 412, "stale-version");
    }

    @Test
    void aPatchIsHeldToTheSameRulesAsAWholeBody() {
        Response made = organiser().body(ROOM).post("/rooms");
        UUID id = UUID.fromString(made.path("id"));

        problem(patch(Tokens.admin(), id, made.header("ETag"), "{\"colour\": \"red\"}"), 400, "unknown-field");
        problem(patch(Tokens.admin(), id, made.header("ETag"), "{\"seats\": \"many\"}"), 400, "wrong-type");
        problem(patch(Tokens.admin(), id, made.header("ETag"), "{\"name\": null}"), 400, "validation-failed");
        problem(patch(Tokens.admin(), id, made.header("ETag"), "[]"), 400, "unreadable-body");
        given().get("/rooms/" + id).then().header("ETag", made.header("ETag"));
    }

    @Test
    void ofManyChangesToOneVersionOneIsMade() throws Exception {
        Response made = organiser().body(ROOM).post("/rooms");
        UUID id = UUID.fromString(made.path("id"));

        List<Integer> statuses = atOnce(20,
                i -> patch(Tokens.admin(), id, made.header("ETag"), "{\"seats\": " + (20 + i) + "}").statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).allMatch(status -> status == 200 || status == 412 || status == 409);
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        Response made = organiser().body(ROOM).post("/rooms");

        given().header("If-None-Match", made.header("ETag")).get("/rooms/" + made.path("id")).then().statusCode(304)
                .header("ETag", made.header("ETag"));
    }
}
