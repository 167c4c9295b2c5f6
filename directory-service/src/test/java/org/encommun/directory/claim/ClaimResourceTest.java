package org.encommun.directory.claim;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.directory.DirectoryFixture.association;
import static org.encommun.directory.DirectoryFixture.claim;
import static org.encommun.directory.DirectoryFixture.network;
import static org.encommun.directory.DirectoryFixture.path;
import static org.encommun.directory.DirectoryFixture.post;
import static org.encommun.directory.DirectoryFixture.rename;
import static org.encommun.directory.DirectoryFixture.represent;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Who speaks for an actor. */
@QuarkusTest
class ClaimResourceTest {

    private static final String ORGANISER = Tokens.user("organisatrice-qui-inscrit");
    private static final String PRESIDENT = Tokens.user("presidente");
    private static final String TREASURER = Tokens.user("tresorier");
    private static final String STRANGER = Tokens.user("inconnu");

    @Test
    void aClaimGivesNoRightUntilItIsAccepted() {
        String actor = association(ORGANISER);
        String claim = path(claim(PRESIDENT, actor));

        rename(PRESIDENT, actor).then().statusCode(403).body("type", equalTo("urn:encommun:problem:not-representative"));
        post(Tokens.admin(), claim + "/acceptance").then().statusCode(201).body("status", equalTo("ACCEPTED"))
                .body("decision.capacity", equalTo("ADMINISTRATOR"));

        rename(PRESIDENT, actor).then().statusCode(200);
    }

    @Test
    void whoRegisteredAnActorChangesItUntilSomebodyRepresentsIt() {
        String actor = association(ORGANISER);
        rename(ORGANISER, actor).then().statusCode(200);

        represent(PRESIDENT, actor);

        rename(ORGANISER, actor).then().statusCode(403);
    }

    @Test
    void whoRegisteredAnActorDoesNotAcceptTheirOwnClaim() {
        String actor = association(ORGANISER);
        String claim = path(claim(ORGANISER, actor));

        post(ORGANISER, claim + "/acceptance").then().statusCode(403);
    }

    @Test
    void aRepresentativeAcceptsTheClaimOfAnother() {
        String actor = association(ORGANISER);
        represent(PRESIDENT, actor);

        post(PRESIDENT, path(claim(TREASURER, actor)) + "/acceptance").then().statusCode(201)
                .body("decision.capacity", equalTo("REPRESENTATIVE"));

        given().auth().oauth2(TREASURER).get(actor + "/representatives").then().statusCode(200).body("label",
                contains("Présidence", "Présidence"));
    }

    @Test
    void aNetworkDecidesTheClaimsOfTheActorsThatItRegisteredAndOfNoOthers() {
        String client = "reseau-" + UUID.randomUUID();
        String other = "reseau-" + UUID.randomUUID();
        network(client).then().statusCode(201);
        network(other).then().statusCode(201);
        String actor = association(Tokens.network(client));
        String claim = path(claim(PRESIDENT, actor));

        post(Tokens.network(other), claim + "/acceptance").then().statusCode(404);
        post(Tokens.network(client), claim + "/acceptance").then().statusCode(201).body("decision.capacity",
                equalTo("NETWORK"));

        rename(Tokens.network(client), actor).then().statusCode(200);
        rename(Tokens.network(other), actor).then().statusCode(403);
    }

    @Test
    void aMachineThatNoNetworkHasIsTold() {
        post(Tokens.network("sans-reseau"), "/directory/actors",
                json("name", "Association Num", "kind", "ASSOCIATION", "communeCode", "63195")).then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:network-unknown")).body("client", equalTo("sans-reseau"));
    }

    @Test
    void aMachineClaimsNothing() {
        String client = "reseau-" + UUID.randomUUID();
        network(client).then().statusCode(201);

        claim(Tokens.network(client), association(Tokens.network(client))).then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:people-only"));
    }

    @Test
    void aClaimIsRefusedWithAReason() {
        String actor = association(ORGANISER);
        String claim = path(claim(STRANGER, actor));

        post(Tokens.admin(), claim + "/refusal", json("reason", "Aucun lien avec l’association."));

        given().auth().oauth2(STRANGER).get(claim).then().statusCode(200).body("status", equalTo("REFUSED"))
                .body("decision.reason", equalTo("Aucun lien avec l’association."));
        post(Tokens.admin(), claim + "/acceptance").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:request-decided")).body("requestStatus", equalTo("REFUSED"));
    }

    @Test
    void nobodyClaimsTwiceAtOnce() {
        String actor = association(ORGANISER);
        String claim = path(claim(PRESIDENT, actor));

        claim(PRESIDENT, actor).then().statusCode(409).body("type", equalTo("urn:encommun:problem:claim-pending"));
        given().auth().oauth2(PRESIDENT).header("If-Match", "\"0\"").delete(claim).then().statusCode(204);
        path(claim(PRESIDENT, actor));
    }

    @Test
    void aRepresentativeDoesNotClaimAgain() {
        String actor = association(ORGANISER);
        represent(PRESIDENT, actor);

        claim(PRESIDENT, actor).then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-representative"));
    }

    @Test
    void onlyTheClaimantWithdraws() {
        String claim = path(claim(PRESIDENT, association(ORGANISER)));

        given().auth().oauth2(Tokens.admin()).header("If-Match", "\"0\"").delete(claim).then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:request-of-others"));
        given().auth().oauth2(STRANGER).header("If-Match", "\"0\"").delete(claim).then().statusCode(404);
        given().auth().oauth2(PRESIDENT).header("If-Match", "\"0\"").delete(claim).then().statusCode(204);
        given().auth().oauth2(PRESIDENT).get(claim).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void aClosedActorIsNotClaimed() {
        String actor = association(ORGANISER);
        String before = path(claim(PRESIDENT, actor));
        post(ORGANISER, actor + "/closure").then().statusCode(201).body("status", equalTo("CLOSED"));

        claim(TREASURER, actor).then().statusCode(409).body("type", equalTo("urn:encommun:problem:actor-closed"));
        post(Tokens.admin(), before + "/acceptance").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:actor-closed"));

        post(ORGANISER, actor + "/closure").then().statusCode(409);
        post(ORGANISER, actor + "/reopening").then().statusCode(201).body("status", equalTo("ACTIVE"));
        post(Tokens.admin(), before + "/acceptance").then().statusCode(201);
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsTold() {
        String actor = association(ORGANISER);
        represent(PRESIDENT, actor);
        represent(TREASURER, actor);
        String claim = path(claim(STRANGER, actor));

        CompletableFuture<Response> acceptance = CompletableFuture.supplyAsync(() -> post(PRESIDENT, claim + "/acceptance"));
        CompletableFuture<Response> refusal = CompletableFuture.supplyAsync(
                () -> post(TREASURER, claim + "/refusal", json("reason", "Ne fait pas partie de l’association.")));

        assertThat(List.of(acceptance.join().statusCode(), refusal.join().statusCode())).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void oneSeesOnesOwnClaimsAndThoseThatOneMayDecide() {
        String actor = association(ORGANISER);
        represent(PRESIDENT, actor);
        String claim = path(claim(TREASURER, actor));
        String id = claim.substring(claim.lastIndexOf('/') + 1);

        for (String insider : List.of(PRESIDENT, TREASURER, Tokens.admin())) {
            given().auth().oauth2(insider).queryParam("actorId", actor.substring(actor.lastIndexOf('/') + 1))
                    .queryParam("status", "PENDING").get("/directory/claims").then().statusCode(200)
                    .body("items.id", contains(id));
            given().auth().oauth2(insider).get(claim).then().statusCode(200);
        }
        for (String outsider : List.of(ORGANISER, STRANGER)) {
            given().auth().oauth2(outsider).queryParam("limit", 200).get("/directory/claims").then().statusCode(200)
                    .body("items.id", not(hasItem(id)));
            given().auth().oauth2(outsider).get(claim).then().statusCode(404);
        }
    }

    @Test
    void aRepresentativeWhoWasRemovedHasNoRightAnyMore() {
        String actor = association(ORGANISER);
        represent(PRESIDENT, actor);
        represent(TREASURER, actor);
        String representative = actor + "/representatives/" + given().auth().oauth2(PRESIDENT).get(actor + "/representatives")
                .path("find { it.subject == 'tresorier' }.id");
        String version = given().auth().oauth2(PRESIDENT).get(representative).header("ETag");

        given().auth().oauth2(PRESIDENT).header("If-Match", version).delete(representative).then().statusCode(204);

        rename(TREASURER, actor).then().statusCode(403);
        given().auth().oauth2(TREASURER).get(actor + "/representatives").then().statusCode(403);
    }

    @Test
    void onTheBusRepresentativesArePseudonyms() {
        String actor = association(ORGANISER);
        represent(PRESIDENT, actor);
        UUID id = UUID.fromString(actor.substring(actor.lastIndexOf('/') + 1));

        String published = new String(Bus.await("encommun.representation.v1", id,
                message -> "org.encommun.representation.representative-confirmed.v1".equals(Bus.header(message, "ce_type")))
                .value());

        assertThat(published).doesNotContain("presidente").containsPattern("\"representatives\":\\[\"[0-9a-f]{64}\"]")
                .contains("\"registrant\":null");
    }

    @Test
    void aDeletedActorTakesItsClaimsWithIt() {
        String actor = association(ORGANISER);
        String claim = path(claim(PRESIDENT, actor));

        given().auth().oauth2(Tokens.admin()).header("If-Match", given().get(actor).header("ETag")).delete(actor).then()
                .statusCode(204);

        given().auth().oauth2(PRESIDENT).get(claim).then().statusCode(404).body("decision", nullValue());
    }
}
