package org.encommun.event.team.roster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.post;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class TeamResourceTest {

    private UUID event;
    private String team;

    @BeforeEach
    void anEvent() {
        event = draft("equipe-" + UUID.randomUUID());
        team = "/events/" + event + "/team";
    }

    @Test
    void whoeverIsSignedInMayCreateAnEventAndOrganiseIt() {
        organiser(event).get(team).then().statusCode(200).body("role", contains("ORGANISER")).body("subject",
                contains("organiser"));
    }

    @Test
    void somebodyElseIsToldWhichRoleIsMissing() {
        user("autre").get(team).then().statusCode(403).body("type", equalTo("urn:encommun:problem:role-missing"))
                .body("roles", contains("ORGANISER"));
        given().get(team).then().statusCode(401);
    }

    @Test
    void aNewOrganiserActsAtOnce() {
        user("camille").get("/events/" + event).then().statusCode(404);

        add("camille", "ORGANISER").then().statusCode(201);

        user("camille").get("/events/" + event).then().statusCode(200);
        user("camille").get("/events?limit=200").then().statusCode(200);
    }

    @Test
    void aModeratorDoesNotOrganise() {
        add("camille", "MODERATOR").then().statusCode(201);

        user("camille").get(team).then().statusCode(403);
    }

    @Test
    void aRoleIsTakenBackAtOnce() {
        Response camille = add("camille", "ORGANISER");

        organiser(event).header("If-Match", camille.header("ETag")).delete(camille.header("Location")).then().statusCode(204);

        user("camille").get("/events/" + event).then().statusCode(404);
    }

    @Test
    void aMemberMayLeave() {
        Response camille = add("camille", "MODERATOR");

        user("camille").header("If-Match", camille.header("ETag")).delete(camille.header("Location")).then().statusCode(204);

        organiser(event).get(team).then().body("", hasSize(1));
    }

    @Test
    void aModeratorRemovesNobodyElse() {
        Response camille = add("camille", "MODERATOR");
        Response dominique = add("dominique", "MODERATOR");

        user("dominique").header("If-Match", dominique.header("ETag")).delete(camille.header("Location")).then()
                .statusCode(403);
    }

    @Test
    void theLastOrganiserCannotLeave() {
        String self = team + "/" + organiser(event).get(team).path("[0].id");

        organiser(event).header("If-Match", organiser(event).get(self).header("ETag")).delete(self).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:last-organiser"));
    }

    @Test
    void aRoleIsChangedInTheVersionThatWasRead() {
        Response camille = add("camille", "CHECK_IN");
        add("dominique", "CHECK_IN");

        organiser(event).contentType(ContentType.JSON).header("If-Match", camille.header("ETag"))
                .body(json("role", "MODERATOR"))
                .put(camille.header("Location") + "/role").then().statusCode(412);
        organiser(event).contentType(ContentType.JSON)
                .header("If-Match", organiser(event).get(camille.header("Location")).header("ETag"))
                .body(json("role", "MODERATOR")).put(camille.header("Location") + "/role").then().statusCode(200)
                .body("role", equalTo("MODERATOR"));
    }

    @Test
    void organisersSeeWhoChangedTheTeam() {
        add("camille", "MODERATOR");

        organiser(event).get(team + "/changes").then().statusCode(200).body("concerned", contains("organiser", "camille"))
                .body("change", contains("MEMBER_ADDED", "MEMBER_ADDED")).body("bySubject", contains("organiser", "organiser"));
    }

    @Test
    void aTeamIsPublishedByPseudonyms() {
        add("camille", "MODERATOR").then().statusCode(201);

        String published = new String(Bus.await("encommun.team.v1", event,
                message -> new String(message.value()).contains("MODERATOR")).value());
        assertThat(published).doesNotContain("camille", "urn:encommun:local");
    }

    private Response add(String subject, String role) {
        return post(event, "/team", json("subject", subject, "role", role));
    }

    private static RequestSpecification user(String subject) {
        return given().auth().oauth2(Tokens.user(subject));
    }
}
