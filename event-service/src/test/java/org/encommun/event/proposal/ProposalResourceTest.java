package org.encommun.event.proposal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.foreignOrganiser;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.patch;
import static org.encommun.event.EventFixture.post;
import static org.encommun.event.EventFixture.publish;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ProposalResourceTest {

    private static UUID hub;
    private static UUID town;
    private static UUID school;

    @BeforeEach
    void tellOfTheActors() {
        if (hub == null) {
            hub = knownActor();
            town = knownActor();
            school = knownActor();
        }
    }

    @Test
    void actorsMakeAProposalTogether() {
        UUID event = draft("ensemble-" + UUID.randomUUID());
        UUID need = need(event);
        Response made = post(event, "/proposals",
                json("title", "Le bateau", "description", "Ce qui freine", "type", "WORKSHOP", "wishedMinutes", 90, "needIds",
                        List.of(need), "authors",
                        List.of(json("actorId", hub, "brings", "Le plateau"), json("actorId", town))));
        made.then().statusCode(201).body("state", equalTo("OPEN")).body("needIds", contains(need.toString()))
                .body("authors.brings", contains(List.of("Le plateau"), List.of())).body("comments", empty());

        join(event, made, school, "Les élèves").then().statusCode(201).body("authors.actorId",
                contains(hub.toString(), town.toString(), school.toString()));
        comment(event, made, school, "Trop court ?").then().statusCode(201);
        Response commented = comment(event, made, hub, "Deux heures alors.");
        commented.then().statusCode(201).body("comments.text", contains("Trop court ?", "Deux heures alors."))
                .body("comments.actorId", contains(school.toString(), hub.toString()));
        patch(event, commented, made.header("Location"), json("wishedMinutes", 120, "title", "Le bateau des aidants"))
                .then()
                .statusCode(200).body("description", equalTo("Ce qui freine")).body("wishedMinutes", equalTo(120));

        Response read = organiser(event).get(made.header("Location"));
        read.then().statusCode(200).body("history.what", contains("WRITTEN", "JOINED", "CHANGED"))
                .body("history.title", contains("Le bateau", null, "Le bateau des aidants")).body("comments", hasSize(2));
        organiser(event).header("If-None-Match", read.header("ETag")).get(made.header("Location")).then().statusCode(304);
    }

    @Test
    void twoProposalsBecomeOne() {
        UUID event = draft("fusion-" + UUID.randomUUID());
        Response boat = propose(event, "Le bateau", hub, "Le plateau");
        Response raft = propose(event, "Le radeau", hub, "Le goûter");

        merge(event, boat, id(raft), ", \"title\": \"La flotte\"").then().statusCode(201).body("title", equalTo("La flotte"))
                .body("authors", hasSize(1)).body("authors[0].brings", contains("Le plateau", "Le goûter"))
                .body("history.title", contains("Le bateau", "Le radeau", "La flotte"))
                .body("history[1].fromProposalId", equalTo(id(raft)));

        organiser(event).get(raft.header("Location")).then().body("state", equalTo("MERGED"))
                .body("mergedIntoId", equalTo(id(boat))).body("title", equalTo("Le radeau"));
        merge(event, raft, id(boat), "").then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:merge-in-a-circle"));
        merge(event, boat, id(raft), "").then().statusCode(409).body("type", equalTo("urn:encommun:problem:proposal-closed"))
                .body("proposalId", equalTo(id(raft))).body("state", equalTo("MERGED"));
        merge(event, boat, id(boat), "").then().statusCode(422).body("type", equalTo("urn:encommun:problem:merge-with-itself"));
        merge(event, boat, UUID.randomUUID().toString(), "").then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-proposal")).body("field", equalTo("proposalId"));
    }

    @Test
    void twoTabsThatMergeBothWaysAtOnceMakeOneProposalOfTwo() {
        UUID event = draft("onglets-" + UUID.randomUUID());
        Response boat = propose(event, "Le bateau", hub, "Le plateau");
        Response raft = propose(event, "Le radeau", town, "La salle");

        List<Integer> answers = Stream.of(List.of(boat, raft), List.of(raft, boat))
                .map(pair -> CompletableFuture.supplyAsync(() -> merge(event, pair.get(0), id(pair.get(1)), "").statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();

        assertThat(answers).containsExactly(201, 409);
        organiser(event).queryParam("state", "OPEN").get("/events/" + event + "/proposals").then().body("items", hasSize(1))
                .body("items[0].authors", hasSize(2)).body("items[0].history.title.sort()", contains("Le bateau", "Le radeau"));
    }

    @Test
    void nothingIsLostWhenSeveralJoinAndMergeAtOnce() {
        UUID event = draft("foule-" + UUID.randomUUID());
        Response boat = propose(event, "Le bateau", hub, "Le plateau");
        Response raft = propose(event, "Le radeau", hub, "Le goûter");
        Response canoe = propose(event, "Le canoë", hub, "Les pagaies");

        List<CompletableFuture<Response>> tabs = List.of(
                CompletableFuture.supplyAsync(() -> merge(event, boat, id(raft), "")),
                CompletableFuture.supplyAsync(() -> join(event, boat, town, "Du temps")),
                CompletableFuture.supplyAsync(() -> merge(event, boat, id(canoe), "")),
                CompletableFuture.supplyAsync(() -> join(event, boat, school, "Du temps")));
        tabs.forEach(tab -> tab.join().then().statusCode(201));

        organiser(event).get(boat.header("Location")).then().body("authors", hasSize(3)).body("authors[0].brings", hasSize(3))
                .body("history", hasSize(5));
    }

    @Test
    void anAcceptedProposalBecomesOneSessionWithoutTime() {
        UUID event = draft("accord-" + UUID.randomUUID());
        Response made = propose(event, "Le bateau", hub, "Le plateau");
        join(event, made, town, "La salle").then().statusCode(201);

        List<Integer> answers = Stream
                .generate(() -> CompletableFuture.supplyAsync(() -> decide(event, made, "/acceptance", null).statusCode()))
                .limit(3)
                .toList().stream().map(CompletableFuture::join).sorted().toList();

        assertThat(answers).containsExactly(201, 409, 409);
        organiser(event).get("/events/" + event + "/sessions").then().body("", hasSize(1))
                .body("[0].title", equalTo("Le bateau"))
                .body("[0].startsAt", nullValue()).body("[0].hostIds", contains(hub.toString(), town.toString()));
        organiser(event).get(made.header("Location")).then().body("state", equalTo("ACCEPTED"));
    }

    @Test
    void aDeclinedProposalHasAReasonAndCannotBeChanged() {
        UUID event = draft("refus-" + UUID.randomUUID());
        Response made = propose(event, "Le bateau", hub, "Le plateau");

        decide(event, made, "/refusal", json("reason", " ")).then().statusCode(400).body("violations.field",
                contains("reason"));
        Response declined = decide(event, made, "/refusal", json("reason", "Déjà deux ateliers sur ce thème."));
        declined.then().statusCode(201).body("state", equalTo("DECLINED"))
                .body("refusalReason", equalTo("Déjà deux ateliers sur ce thème."));

        join(event, made, town, "La salle").then().statusCode(409);
        comment(event, made, town, "Dommage").then().statusCode(409);
        decide(event, made, "/acceptance", null).then().statusCode(409);
        patch(event, declined, made.header("Location"), json("title", "Autre")).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:proposal-closed"));
        organiser(event).get("/events/" + event + "/sessions").then().body("", empty());
    }

    @Test
    void proposalsAreListedByStateAndPage() {
        UUID event = draft("liste-" + UUID.randomUUID());
        propose(event, "Un", hub, "a");
        decide(event, propose(event, "Deux", hub, "a"), "/acceptance", null).then().statusCode(201);
        propose(event, "Trois", hub, "a");

        String next = organiser(event).queryParam("limit", 2).get("/events/" + event + "/proposals").then().statusCode(200)
                .body("items.title", contains("Un", "Deux")).extract().path("next");
        organiser(event).queryParam("limit", 2).queryParam("cursor", next).get("/events/" + event + "/proposals").then()
                .body("items.title", contains("Trois")).body("next", nullValue());
        organiser(event).queryParam("state", "ACCEPTED").get("/events/" + event + "/proposals").then().body("items.title",
                contains("Deux"));
    }

    @Test
    void aNeedThatAProposalTakesUpIsNotDeleted() {
        UUID event = draft("repris-" + UUID.randomUUID());
        UUID need = need(event);
        Response made = post(event, "/proposals", proposal("Le bateau", hub, "", ", \"needIds\": [\"" + need + "\"]"));
        Response read = organiser(event).get("/events/" + event + "/needs/" + need);
        String location = "/events/" + event + "/needs/" + need;

        organiser(event).header("If-Match", read.header("ETag")).delete(location).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:need-taken-up"));
        patch(event, made, made.header("Location"), json("needIds", List.of())).then().statusCode(200).body("needIds", empty());
        organiser(event).header("If-Match", read.header("ETag")).delete(location).then().statusCode(204);
    }

    @Test
    void onlyOrganisersSeeAndChangeProposals() {
        UUID event = draft("droits-" + UUID.randomUUID());
        publish(event, hub);
        Response made = propose(event, "Le bateau", hub, "Le plateau");

        given().get("/events/" + event + "/proposals").then().statusCode(401);
        given().get(made.header("Location")).then().statusCode(401);
        foreignOrganiser().get(made.header("Location")).then().statusCode(403);
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .post(made.header("Location") + "/acceptance").then().statusCode(403);
        UUID other = draft("autre-" + UUID.randomUUID());
        organiser(other).get(made.header("Location").replace(event.toString(), other.toString())).then().statusCode(404);
        post(other, "/proposals/" + id(made) + "/acceptance", null).then().statusCode(404);
    }

    @Test
    void whatCannotBeAProposalIsRefused() {
        UUID event = draft("faux-" + UUID.randomUUID());
        UUID elsewhere = need(draft("ailleurs-" + UUID.randomUUID()));

        propose(event, "Le bateau", UUID.randomUUID(), "Rien").then().statusCode(422).body("field", equalTo("authors"));
        post(event, "/proposals", proposal("Le bateau", hub, "", ", \"needIds\": [\"" + elsewhere + "\"]")).then()
                .statusCode(422).body("type", equalTo("urn:encommun:problem:unknown-need")).body("field", equalTo("needIds"));
        post(event, "/proposals", proposal("Le bateau", hub, ", {\"actorId\": \"" + hub + "\"}", "")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:author-named-twice"));
        post(event, "/proposals", json("title", "Seul", "type", "WORKSHOP", "authors", List.of())).then().statusCode(400)
                .body("violations.field", contains("authors"));
        post(event, "/proposals", proposal("Le bateau", hub, "", ", \"axisId\": null")).then().statusCode(400)
                .body("type", equalTo("urn:encommun:problem:unknown-field"));
        Response made = propose(event, "Le bateau", hub, "Le plateau");
        join(event, made, hub, "Encore").then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-author"));
        join(event, made, UUID.randomUUID(), "Encore").then().statusCode(422).body("field", equalTo("actorId"));
        organiser(event).get("/events/" + event + "/proposals").then().body("items", hasSize(1));
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        UUID event = draft("versions-" + UUID.randomUUID());
        Response made = propose(event, "Le bateau", hub, "Le plateau");
        comment(event, made, town, "Trop court ?").then().statusCode(201);

        patch(event, made, made.header("Location"), json("title", "Autre")).then().statusCode(412);
        organiser(event).contentType("application/merge-patch+json").body("{}").patch(made.header("Location")).then()
                .statusCode(428);
    }

    private static Response propose(UUID event, String title, UUID actor, String brings) {
        return post(event, "/proposals",
                json("title", title, "type", "WORKSHOP", "authors", List.of(json("actorId", actor, "brings", brings))));
    }

    private static String proposal(String title, UUID actor, String moreAuthors, String rest) {
        return """
                {"title": "%s", "type": "WORKSHOP", "authors": [{"actorId": "%s"}%s]%s}""".formatted(title, actor, moreAuthors,
                rest);
    }

    private static UUID need(UUID event) {
        return UUID.fromString(post(event, "/needs", json("title", "Être visibles", "raisedByActorIds", List.of(hub))).then()
                .statusCode(201).extract()
                .path("id"));
    }

    private static Response join(UUID event, Response proposal, UUID actor, String brings) {
        return post(event, "/proposals/" + id(proposal) + "/authors", json("actorId", actor, "brings", brings));
    }

    private static Response comment(UUID event, Response proposal, UUID actor, String text) {
        return post(event, "/proposals/" + id(proposal) + "/comments", json("actorId", actor, "text", text));
    }

    private static Response merge(UUID event, Response proposal, String other, String rest) {
        return post(event, "/proposals/" + id(proposal) + "/merges", "{\"proposalId\": \"%s\"%s}".formatted(other, rest));
    }

    private static Response decide(UUID event, Response proposal, String decision, Object body) {
        return post(event, "/proposals/" + id(proposal) + decision, body);
    }

    private static String id(Response made) {
        return made.path("id");
    }
}
