package org.encommun.event.need;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.encommun.event.EventFixture.delete;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.foreignOrganiser;
import static org.encommun.event.EventFixture.knownActor;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.patch;
import static org.encommun.event.EventFixture.post;
import static org.encommun.event.EventFixture.publish;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.encommun.defaults.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class NeedResourceTest {

    private static UUID hub;
    private static UUID town;
    private static UUID association;

    @Inject
    NeedRepository needs;

    @BeforeEach
    void tellOfTheActors() {
        if (hub == null) {
            hub = knownActor();
            town = knownActor();
            association = knownActor();
        }
    }

    @Test
    void aNeedIsRaisedSupportedSetAsideAndDeleted() {
        UUID event = draft("besoins-" + UUID.randomUUID());
        Response made = need(event, "Être visibles", hub, null);
        String location = made.header("Location");
        made.then().statusCode(201).body("state", equalTo("OPEN")).body("supportedByActorIds", empty());

        Response supported = support(event, made, town);
        supported.then().statusCode(201).body("supportedByActorIds", contains(town.toString()));
        patch(event, supported, location, json("setAsideReason", "Traité à la rencontre des élus.")).then().statusCode(200)
                .body("state", equalTo("SET_ASIDE"));
        Response read = organiser(event).get(location);
        read.then().statusCode(200).body("raisedByActorIds", contains(hub.toString())).body("title", equalTo("Être visibles"));
        organiser(event).header("If-Match", read.header("ETag")).delete(location + "/supports/" + town).then().statusCode(204);
        Response last = organiser(event).get(location);
        last.then().body("supportedByActorIds", empty());
        organiser(event).header("If-Match", last.header("ETag")).delete(location).then().statusCode(204);

        organiser(event).get(location).then().statusCode(404);
    }

    @Test
    void anActorSupportsANeedOnceAndNotItsOwn() {
        UUID event = draft("soutien-" + UUID.randomUUID());
        Response made = need(event, "Être visibles", hub, null);
        support(event, made, town).then().statusCode(201);

        support(event, made, town).then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-supported"));
        support(event, made, hub).then().statusCode(409).body("type", equalTo("urn:encommun:problem:own-need"));
        support(event, made, UUID.randomUUID()).then().statusCode(422).body("field", equalTo("actorId"));
        organiser(event).header("If-Match", "\"1\"").delete(made.header("Location") + "/supports/" + UUID.randomUUID()).then()
                .statusCode(404);
    }

    @Test
    void noSupportIsLostWhenSeveralComeAtOnce() {
        UUID event = draft("ensemble-" + UUID.randomUUID());
        Response made = need(event, "Être visibles", hub, null);

        Stream.of(town, association).map(actor -> CompletableFuture.supplyAsync(() -> support(event, made, actor))).toList()
                .forEach(tab -> tab.join().then().statusCode(201));

        organiser(event).get(made.header("Location")).then().body("supportedByActorIds",
                containsInAnyOrder(town.toString(), association.toString()));
    }

    @Test
    void likeNeedsArePutUnderALeadingOne() {
        UUID event = draft("groupes-" + UUID.randomUUID());
        Response lead = need(event, "Être visibles", hub, null);
        String leadId = lead.path("id");
        Response need = need(event, "Être lisibles", town, leadId);
        need.then().statusCode(201).body("groupedUnderId", equalTo(leadId));

        patch(event, lead, lead.header("Location"), json("groupedUnderId", (String) need.path("id"))).then()
                .statusCode(422).body("type", equalTo("urn:encommun:problem:need-in-a-circle"))
                .body("field", equalTo("groupedUnderId"));
        need(event, "Être reconnus", town, need.path("id")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:need-grouped-too-deep"));
        need(event, "Être payés", town, UUID.randomUUID().toString()).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-need"));
        delete(event, lead).then().statusCode(409).body("type", equalTo("urn:encommun:problem:need-leads-others"));
        patch(event, need, need.header("Location"), json("groupedUnderId", null)).then().statusCode(200)
                .body("groupedUnderId", nullValue());
        delete(event, lead).then().statusCode(204);
    }

    @Test
    void twoNeedsThatArePutUnderEachOtherAtOnceMakeNoCircle() {
        UUID event = draft("rond-" + UUID.randomUUID());
        Response one = need(event, "Être visibles", hub, null);
        Response two = need(event, "Être lisibles", town, null);

        List<Integer> answers = Stream.of(List.of(one, two), List.of(two, one))
                .map(pair -> CompletableFuture.supplyAsync(() -> patch(event, pair.get(0), pair.get(0).header("Location"),
                        json("groupedUnderId", (String) pair.get(1).path("id"))).statusCode()))
                .toList().stream().map(CompletableFuture::join).sorted().toList();

        assertThat(answers.get(0)).isEqualTo(200);
        // the other is too late, by its If-Match or by its content
        assertThat(answers.get(1)).isIn(409, 412, 422);
    }

    @Test
    void everybodySeesTheNeedsOfAPublishedEvent() {
        UUID event = draft("public-" + UUID.randomUUID());
        Response open = need(event, "Être visibles", hub, null);
        Response aside = need(event, "Être riches", town, null);
        patch(event, aside, aside.header("Location"), json("setAsideReason", "Hors de portée.")).then().statusCode(200);
        given().get("/events/" + event + "/needs").then().statusCode(404);
        given().get(open.header("Location")).then().statusCode(404);

        publish(event, hub);

        given().get("/events/" + event + "/needs").then().statusCode(200).body("title",
                contains("Être visibles", "Être riches"));
        given().queryParam("state", "OPEN").get("/events/" + event + "/needs").then().body("title", contains("Être visibles"));
        given().queryParam("state", "SET_ASIDE").get("/events/" + event + "/needs").then().body("title",
                contains("Être riches"));
        given().header("If-None-Match", open.header("ETag")).get(open.header("Location")).then().statusCode(304);
    }

    @Test
    void onlyItsOrganisersWriteDownTheNeedsOfAnEvent() {
        UUID event = draft("droits-" + UUID.randomUUID());
        Response made = need(event, "Être visibles", hub, null);

        given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body("{}")
                .post("/events/" + event + "/needs").then().statusCode(401);
        foreignOrganiser().header("If-Match", made.header("ETag")).delete(made.header("Location")).then()
                .statusCode(403);
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(json("actorId", town)).post(made.header("Location") + "/supports").then()
                .statusCode(403);
    }

    @Test
    void whatCannotBeANeedIsRefused() {
        UUID event = draft("refus-" + UUID.randomUUID());
        UUID unknown = UUID.randomUUID();

        need(event, "Être visibles", unknown, null).then().statusCode(422).body("field", equalTo("raisedByActorIds"));
        post(event, "/needs", json("title", "Sans personne", "raisedByActorIds", List.of())).then().statusCode(400)
                .body("violations.field", contains("raisedByActorIds"));
        post(event, "/needs", json("title", "Deux fois", "raisedByActorIds", List.of(hub, hub))).then()
                .statusCode(400).body("violations.field", contains("raisedByActorIds"));
        post(event, "/needs", json("title", "Rien", "setAsideReason", " ", "raisedByActorIds", List.of(hub)))
                .then().statusCode(400).body("violations.field", contains("setAsideReason"));
        organiser(event).get("/events/" + event + "/needs").then().body("", empty());
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        UUID event = draft("versions-" + UUID.randomUUID());
        Response made = need(event, "Être visibles", hub, null);
        support(event, made, town).then().statusCode(201);

        patch(event, made, made.header("Location"), json("title", "Autre")).then().statusCode(412);
        delete(event, made).then().statusCode(412);
        organiser(event).delete(made.header("Location") + "/supports/" + town).then().statusCode(428);
    }

    @Test
    void otherFeaturesReadOpenNeedsAndReferToKnownOnes() {
        UUID event = draft("autres-" + UUID.randomUUID());
        UUID open = UUID.fromString(need(event, "Être visibles", hub, null).path("id"));
        Response aside = need(event, "Être riches", town, null);
        patch(event, aside, aside.header("Location"), json("setAsideReason", "Hors de portée.")).then().statusCode(200);
        UUID other = draft("ailleurs-" + UUID.randomUUID());

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(needs.openOf(event)).extracting(Need::id).containsExactly(open);
            needs.lockReferenced(event, List.of(open, UUID.fromString(aside.path("id"))));
            needs.lockReferenced(event, List.of());
            assertThatThrownBy(() -> needs.lockReferenced(other, List.of(open)))
                    .isInstanceOfSatisfying(Refusal.class,
                            refusal -> assertThat(refusal.type()).isEqualTo(NeedProblem.UNKNOWN_NEED));
        });
    }

    private static Response need(UUID event, String title, UUID actor, String lead) {
        return post(event, "/needs", json("title", title, "raisedByActorIds", List.of(actor), "groupedUnderId",
                lead));
    }

    private static Response support(UUID event, Response need, UUID actor) {
        return post(event, "/needs/" + need.path("id") + "/supports", json("actorId", actor));
    }
}
