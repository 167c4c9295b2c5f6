package org.encommun.event.commitment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.encommun.testing.Bus;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class CommitmentResourceTest {

    private static final String TOPIC = "encommun.commitment.v1";

    @Test
    void aCommitmentIsWrittenDownReadByEverybodyAndKept() {
        UUID actor = knownActor();
        UUID event = draft("promesse-" + UUID.randomUUID());
        publish(event, actor);
        String axis = post(event, "/axes", json("title", "Se rencontrer")).path("id");

        Response made = post(event, "/commitments", json("what", "Se retrouver chaque trimestre", "actorIds", List.of(actor),
                "axisId", axis, "dueOn", "2027-03-31"));
        made.then().statusCode(201).body("state", equalTo("PLANNED")).body("withActorIds", hasSize(0))
                .body("inheritedFromId", nullValue());
        String address = made.header("Location");
        Response begun = patch(event, made, address, json("state", "UNDER_WAY"));
        begun.then().statusCode(200);
        patch(event, begun, address, json("state", "KEPT", "axisId", null)).then().statusCode(200)
                .body("axisId", nullValue());

        given().get(address).then().statusCode(200).body("state", equalTo("KEPT")).body("dueOn", equalTo("2027-03-31"));
        given().get("/events/" + event + "/commitments").then().body("what", contains("Se retrouver chaque trimestre"));
        String published = new String(Bus.await(TOPIC, id(made), message -> text(message.value()).contains("KEPT")).value(),
                StandardCharsets.UTF_8);
        assertThat(published).contains(actor.toString(), event.toString(), "2027-03-31").doesNotContain("trimestre");
    }

    @Test
    void aStepThatMakesNoSenseIsRefusedByName() {
        UUID event = draft("pas-" + UUID.randomUUID());
        Response made = post(event, "/commitments", commitment(knownActor(), "2027-03-31", "KEPT"));

        patch(event, made, made.header("Location"), json("state", "ABANDONED")).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:commitment-step-refused")).body("field", equalTo("state"))
                .body("from", equalTo("KEPT")).body("to", equalTo("ABANDONED")).body("possible", contains("UNDER_WAY"));

        organiser(event).get(made.header("Location")).then().body("state", equalTo("KEPT"));
    }

    @Test
    void commitmentsAreSoughtByStateAndLateness() {
        UUID actor = knownActor();
        UUID event = draft("retard-" + UUID.randomUUID());
        String late = post(event, "/commitments", commitment(actor, "2020-01-31", "UNDER_WAY")).path("id");
        String kept = post(event, "/commitments", commitment(actor, "2020-01-31", "KEPT")).path("id");
        String coming = post(event, "/commitments", commitment(actor, "2999-12-31", "PLANNED")).path("id");
        String address = "/events/" + event + "/commitments";

        organiser(event).get(address).then().body("id", contains(late, kept, coming));
        organiser(event).queryParam("late", true).get(address).then().body("id", contains(late));
        organiser(event).queryParam("state", "KEPT").get(address).then().body("id", contains(kept));
        organiser(event).queryParam("state", "KEPT").queryParam("late", true).get(address).then().body("", hasSize(0));
        organiser(event).queryParam("late", "yes").get(address).then().statusCode(400).body("field",
                equalTo("late"));
    }

    @Test
    void whatACommitmentNamesIsThere() {
        UUID actor = knownActor();
        UUID event = draft("noms-" + UUID.randomUUID());
        UUID other = draft("noms-ailleurs-" + UUID.randomUUID());
        String elsewhere = post(other, "/axes", json("title", "Ailleurs")).path("id");

        post(event, "/commitments", commitment(UUID.randomUUID(), "2027-03-31", "PLANNED")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-reference")).body("field", equalTo("actorIds"));
        post(event, "/commitments",
                json("what", "Se revoir", "actorIds", List.of(actor), "withActorIds", List.of(UUID.randomUUID())))
                .then().statusCode(422).body("field", equalTo("withActorIds"));
        post(event, "/commitments", json("what", "Se revoir", "actorIds", List.of(actor), "withActorIds", List.of(actor)))
                .then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:actor-on-both-sides"));
        post(event, "/commitments", json("what", "Se revoir", "actorIds", List.of(actor), "axisId", elsewhere)).then()
                .statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-axis")).body("field", equalTo("axisId"));
    }

    @Test
    void theDetailsOfACommitmentAreValidated() {
        UUID actor = knownActor();
        UUID event = draft("mal-dit-" + UUID.randomUUID());

        for (String day : new String[]{"2027-02-30", "31/03/2027", "2027-03-31T10:00:00Z", "12027-03-31", "0227-03-31", ""}) {
            post(event, "/commitments", commitment(actor, day, "PLANNED")).then().statusCode(400)
                    .body("type", equalTo("urn:encommun:problem:wrong-type")).body("field", equalTo("dueOn"));
        }
        post(event, "/commitments", json("what", "Se revoir", "actorIds", List.of())).then().statusCode(400)
                .body("violations.field", contains("actorIds"));
        post(event, "/commitments", json("what", "Se revoir", "actorIds", List.of(actor, actor))).then().statusCode(400);
        post(event, "/commitments", json("what", "a".repeat(501), "actorIds", List.of(actor))).then().statusCode(400)
                .body("violations.field", contains("what"));
        organiser(event).get("/events/" + event + "/commitments").then().body("", hasSize(0));
    }

    @Test
    void onlyItsOrganisersWriteCommitmentsDown() {
        UUID event = draft("droits-promesse-" + UUID.randomUUID());
        Map<String, Object> body = commitment(UUID.randomUUID(), "2027-03-31", "PLANNED");

        given().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(body)
                .post("/events/" + event + "/commitments").then().statusCode(401);
        foreignOrganiser().contentType("application/json").header("Idempotency-Key", UUID.randomUUID()).body(body)
                .post("/events/" + event + "/commitments").then().statusCode(403);
        given().get("/events/" + event + "/commitments").then().statusCode(404);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        UUID event = draft("version-promesse-" + UUID.randomUUID());
        Response made = post(event, "/commitments", commitment(knownActor(), "2027-03-31", "PLANNED"));
        String address = made.header("Location");
        patch(event, made, address, json("dueOn", null)).then().statusCode(200).body("dueOn", nullValue());

        patch(event, made, address, json("state", "KEPT")).then().statusCode(412);
        delete(event, made).then().statusCode(412);
        organiser(event).delete(address).then().statusCode(428);
    }

    @Test
    void theCommitmentsOfADraftArePublishedWithIt() {
        UUID actor = knownActor();
        UUID event = draft("annonce-" + UUID.randomUUID());
        UUID commitment = id(post(event, "/commitments", commitment(actor, "2027-03-31", "PLANNED")));

        publish(event, actor);

        Bus.await(TOPIC, commitment, message -> "org.encommun.commitment.added.v1".equals(Bus.header(message, "ce_type")));
    }

    @Test
    void whatIsEnteredDuringThePublicationOfAnEventIsPublishedToo() {
        UUID actor = knownActor();
        UUID event = draft("ensemble-" + UUID.randomUUID());
        List<CompletableFuture<Response>> asked = Stream.generate(() -> event).limit(8).map(ours -> CompletableFuture
                .supplyAsync(() -> post(ours, "/commitments", commitment(actor, "2027-03-31", "PLANNED")))).toList();

        publish(event, actor);

        List<Response> answers = asked.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 409);
        answers.stream().filter(answer -> answer.statusCode() == 201)
                .forEach(made -> Bus.await(TOPIC, id(made), message -> true));
    }

    @Test
    void aCommitmentThatIsDeletedIsForgottenOnTheBus() {
        UUID actor = knownActor();
        UUID event = draft("oubli-" + UUID.randomUUID());
        publish(event, actor);
        Response made = post(event, "/commitments", commitment(actor, "2027-03-31", "PLANNED"));

        delete(event, made).then().statusCode(204);

        Bus.await(TOPIC, id(made), message -> message.value() == null);
        given().get(made.header("Location")).then().statusCode(404);
    }

    private static Map<String, Object> commitment(UUID actor, String dueOn, String state) {
        return json("what", "Se revoir", "actorIds", List.of(actor), "dueOn", dueOn, "state", state);
    }

    private static UUID id(Response made) {
        return UUID.fromString(made.path("id"));
    }

    private static String text(byte[] value) {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }
}
