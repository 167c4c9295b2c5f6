package org.encommun.event.team.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.event.EventFixture.delete;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.post;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class InvitationResourceTest {

    private UUID event;

    @BeforeEach
    void anEvent() {
        event = draft("invitation-" + UUID.randomUUID());
    }

    @Test
    void whoeverIsInvitedBecomesAMember() {
        Response invitation = invite("MODERATOR");
        invitation.then().statusCode(201).body("label", equalTo("Modération"));

        accept(event, "camille", invitation.path("code")).then().statusCode(201).body("role", equalTo("MODERATOR"))
                .body("label", equalTo("Modération")).body("subject", equalTo("camille"));

        organiser(event).get("/events/" + event + "/team").then().body("subject", hasItem("camille"));
    }

    @Test
    void theCodeIsShownOnce() {
        Response invitation = invite("MODERATOR");

        organiser(event).get(invitation.header("Location")).then().statusCode(200).body("code", nullValue());
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        Response invitation = invite("MODERATOR");
        accept(event, "camille", invitation.path("code")).then().statusCode(201);

        refused(accept(event, "dominique", invitation.path("code")), 410, "invitation-used");
    }

    @Test
    void ofManyWhoAcceptAtOnceOneBecomesAMember() {
        String code = invite("MODERATOR").path("code");

        List<Integer> statuses = IntStream.range(0, 8).parallel()
                .mapToObj(number -> accept(event, "camille-" + number, code).statusCode()).toList();

        assertThat(statuses).containsOnlyOnce(201).contains(410).hasSize(8);
    }

    @Test
    void aRevokedInvitationIsRefused() {
        Response invitation = invite("MODERATOR");
        delete(event, invitation).then().statusCode(204);

        refused(accept(event, "camille", invitation.path("code")), 410, "invitation-revoked");
    }

    @Test
    void whoeverWasRemovedDoesNotComeBackByALinkThatTheyKept() {
        accept(event, "dominique", invite("ORGANISER").path("code")).then().statusCode(201);
        String kept = given().auth().oauth2(Tokens.user("dominique")).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID()).body(json("role", "ORGANISER"))
                .post("/events/" + event + "/team/invitations").then().statusCode(201).body("inviter", equalTo("dominique"))
                .extract().path("code");
        String member = "/events/" + event + "/team/"
                + organiser(event).get("/events/" + event + "/team").path("find { it.subject == 'dominique' }.id");

        organiser(event).header("If-Match", organiser(event).get(member).header("ETag")).delete(member).then().statusCode(204);

        refused(accept(event, "dominique", kept), 410, "invitation-revoked");
        post(event, "/team", json("subject", "dominique", "role", "ORGANISER")).then().statusCode(201);
        refused(accept(event, "complice", kept), 410, "invitation-revoked");
    }

    @Test
    void anExpiredInvitationIsRefused() {
        Instant expiry = Instant.now().plusSeconds(5);
        Response invitation = post(event, "/team/invitations", json("role", "MODERATOR", "expiresAt", expiry));
        invitation.then().statusCode(201);

        await().atMost(Duration.ofSeconds(30)).until(() -> Instant.now().isAfter(expiry));

        refused(accept(event, "camille", invitation.path("code")), 410, "invitation-expired");
    }

    @Test
    void anInvitationOfAnotherEventIsUnknown() {
        UUID other = draft("ailleurs-" + UUID.randomUUID());

        refused(accept(other, "camille", invite("MODERATOR").path("code")), 404, "invitation-unknown");
    }

    @Test
    void aMemberAcceptsNoSecondInvitationAndLosesNone() {
        Response invitation = invite("MODERATOR");

        refused(accept(event, "organiser", invitation.path("code")), 409, "already-member");

        accept(event, "camille", invitation.path("code")).then().statusCode(201);
    }

    @Test
    void anInvitationExpiresWithinAYear() {
        refused(post(event, "/team/invitations", json("role", "MODERATOR", "expiresAt", "2020-01-01T00:00:00Z")), 422,
                "expiry-out-of-bounds");
        refused(post(event, "/team/invitations", json("role", "MODERATOR", "expiresAt", "2099-01-01T00:00:00Z")), 422,
                "expiry-out-of-bounds");
    }

    @Test
    void onlyOrganisersInvite() {
        given().auth().oauth2(Tokens.user("autre")).get("/events/" + event + "/team/invitations").then().statusCode(403);
    }

    private Response invite(String role) {
        return post(event, "/team/invitations", json("role", role, "label", "Modération"));
    }

    private static Response accept(UUID event, String subject, String code) {
        return given().auth().oauth2(Tokens.user(subject)).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID()).body(json("code", code))
                .post("/events/" + event + "/team/invitations/acceptance");
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("urn:encommun:problem:" + type));
    }
}
