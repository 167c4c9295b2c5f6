package org.encommun.directory.proposal;

import static io.restassured.RestAssured.given;
import static org.encommun.directory.DirectoryFixture.association;
import static org.encommun.directory.DirectoryFixture.path;
import static org.encommun.directory.DirectoryFixture.post;
import static org.encommun.directory.DirectoryFixture.rename;
import static org.encommun.directory.DirectoryFixture.represent;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What people propose who may not change an actor. */
@QuarkusTest
class ChangeProposalResourceTest {

    private static final String ORGANISER = Tokens.user("organisatrice-qui-inscrit");
    private static final String PRESIDENT = Tokens.user("presidente");
    private static final String READER = Tokens.user("lecteur-attentif");

    @Test
    void aProposedChangeWaitsUntilARepresentativeAcceptsIt() {
        String actor = association(ORGANISER);
        represent(PRESIDENT, actor);
        String proposal = path(propose(READER, actor, json("website", "https://num.exemple.fr")));
        given().get(actor).then().body("website", nullValue());

        post(PRESIDENT, proposal + "/acceptance").then().statusCode(201).body("status", equalTo("ACCEPTED"))
                .body("changes.website", equalTo("https://num.exemple.fr"));

        given().get(actor).then().body("website", equalTo("https://num.exemple.fr")).body("name", equalTo("Association Num"));
    }

    @Test
    void acceptanceChangesNothingThatTheProposalDoesNotMention() {
        String actor = association(ORGANISER);
        String proposal = path(propose(READER, actor, json("kind", "TIERS_LIEU")));
        rename(ORGANISER, actor).then().statusCode(200);

        post(ORGANISER, proposal + "/acceptance").then().statusCode(201).body("decision.capacity", equalTo("REGISTRANT"));

        given().get(actor).then().body("name", equalTo("Autre nom")).body("kind", equalTo("TIERS_LIEU"));
    }

    @Test
    void aProposalMayRemoveAValue() {
        String actor = association(ORGANISER);
        post(ORGANISER, path(propose(READER, actor, json("website", "https://num.exemple.fr"))) + "/acceptance").then()
                .statusCode(201);

        post(ORGANISER, path(propose(READER, actor, json("website", null))) + "/acceptance").then().statusCode(201);

        given().get(actor).then().body("website", nullValue());
    }

    @Test
    void anExpertiseMayBeProposed() {
        String actor = association(ORGANISER);
        String proposal = path(propose(READER, actor, json("expertises", List.of("Illettrisme"))));

        post(ORGANISER, proposal + "/acceptance").then().statusCode(201);

        given().get(actor).then().body("expertises", equalTo(List.of("Illettrisme")));
    }

    @Test
    void whatNobodyCouldDoIsNotProposed() {
        String actor = association(ORGANISER);

        propose(READER, actor, json("nom", "x")).then().statusCode(400).body("type",
                equalTo("urn:encommun:problem:unknown-field"));
        propose(READER, actor, json("siret", "20007071200044")).then().statusCode(400).body("violations.field",
                hasItem("siret"));
        propose(READER, actor, json("communeCode", "99999")).then().statusCode(422);
        propose(READER, actor, json("name", null)).then().statusCode(400);
        propose(READER, actor, json("email", "marie.exemple@gmail.com")).then().statusCode(422);
        propose(READER, actor, json("parentId", actor.substring(actor.lastIndexOf('/') + 1))).then().statusCode(422);
    }

    @Test
    void whatChangesNothingIsNotProposed() {
        String actor = association(ORGANISER);

        for (Map<String, Object> changes : List.of(Map.<String, Object>of(), json("kind", "ASSOCIATION"))) {
            propose(READER, actor, changes).then().statusCode(422).body("type",
                    equalTo("urn:encommun:problem:nothing-proposed"));
        }
    }

    @Test
    void aNumberThatIsTooLargeIsNoText() {
        String actor = association(ORGANISER);

        given().auth().oauth2(ORGANISER).contentType("application/merge-patch+json").header("If-Match", "\"0\"")
                .body("{\"name\": 1e400}").patch(actor).then().statusCode(400)
                .body("type", equalTo("urn:encommun:problem:wrong-type"));
    }

    @Test
    void aClosedActorIsNotChangedByAProposal() {
        String actor = association(ORGANISER);
        String proposal = path(propose(READER, actor, json("kind", "COMPANY")));
        post(ORGANISER, actor + "/closure").then().statusCode(201);

        post(ORGANISER, proposal + "/acceptance").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:actor-closed"));
        propose(READER, actor, json("kind", "COMPANY")).then().statusCode(409);
    }

    @Test
    void whoProposedDoesNotAccept() {
        String proposal = path(propose(READER, association(ORGANISER), json("kind", "COMPANY")));

        post(READER, proposal + "/acceptance").then().statusCode(403).body("type",
                equalTo("urn:encommun:problem:not-representative"));
        post(ORGANISER, proposal + "/refusal", json("reason", "C’est bien une association.")).then().statusCode(201)
                .body("status", equalTo("REFUSED"));
        post(ORGANISER, proposal + "/acceptance").then().statusCode(409);
    }

    @Test
    void strangersSeeNoProposal() {
        String proposal = path(propose(READER, association(ORGANISER), json("kind", "COMPANY")));
        String id = proposal.substring(proposal.lastIndexOf('/') + 1);

        given().auth().oauth2(Tokens.user("inconnu")).get(proposal).then().statusCode(404);
        given().auth().oauth2(Tokens.user("inconnu")).queryParam("limit", 200).get("/directory/proposals").then()
                .body("items.id", not(hasItem(id)));
        given().auth().oauth2(ORGANISER).queryParam("limit", 200).get("/directory/proposals").then().body("items.id",
                hasItem(id));
    }

    private static Response propose(String token, String actor, Map<String, Object> changes) {
        return post(token, actor + "/proposals", json("changes", changes, "reason", "Vu sur place."));
    }
}
