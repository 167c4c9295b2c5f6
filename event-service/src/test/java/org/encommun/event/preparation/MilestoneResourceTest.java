package org.encommun.event.preparation;

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
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class MilestoneResourceTest {

    private static final Map<String, Object> WORKSHOPS = json("title", "Construire les ateliers ensemble", "daysBefore", 63);

    @Test
    void aMilestoneIsAddedReadChangedAndDeleted() {
        UUID event = draftOn("2026-11-24");
        UUID owner = knownActor();

        Response made = post(event, "/milestones", WORKSHOPS);
        made.then().statusCode(201).body("dueOn", equalTo("2026-09-22")).body("state", equalTo("TO_DO"))
                .body("ownerActorId", nullValue()).body("templateKey", nullValue());
        String location = made.header("Location");
        patch(event, made, location, json("state", "DONE", "ownerActorId", owner, "note", "Deux séances, à la médiathèque."))
                .then()
                .statusCode(200).body("ownerActorId", equalTo(owner.toString()))
                .header("ETag", not(equalTo(made.header("ETag"))));
        Response read = organiser(event).get(location);
        read.then().statusCode(200).body("state", equalTo("DONE")).body("note", equalTo("Deux séances, à la médiathèque."));
        organiser(event).header("If-Match", read.header("ETag")).delete(location).then().statusCode(204);

        organiser(event).get(location).then().statusCode(404);
    }

    @Test
    void aMilestoneMovesWithItsEventUntilItIsGivenAFixedDay() {
        UUID event = draftOn("2026-11-24");
        Response made = post(event, "/milestones", WORKSHOPS);
        move(event, "2026-12-08");

        organiser(event).header("If-None-Match", made.header("ETag")).get(made.header("Location")).then().statusCode(200)
                .body("dueOn", equalTo("2026-10-06"));
        patch(event, made, made.header("Location"), json("dueOn", "2026-09-15")).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:milestone-day-ambiguous"));
        patch(event, made, made.header("Location"), json("dueOn", "2026-09-15", "daysBefore", null)).then().statusCode(200)
                .body("dueOn", equalTo("2026-09-15")).body("daysBefore", nullValue());
    }

    @Test
    void milestonesStandByTheirDayAndTheLateOnesAreFound() {
        UUID event = draftOn("2024-06-04");
        milestone(event, "Synthèse", "\"daysBefore\": -84, \"state\": \"DROPPED\"");
        milestone(event, "Besoins", "\"dueOn\": \"2024-01-15\"");
        milestone(event, "Groupe", "\"dueOn\": \"2024-01-08\", \"state\": \"DONE\"");

        organiser(event).get("/events/" + event + "/milestones").then().statusCode(200)
                .body("title", contains("Groupe", "Besoins", "Synthèse"));
        organiser(event).queryParam("late", true).get("/events/" + event + "/milestones").then()
                .body("title", hasItem("Besoins")).body("title", not(hasItem("Groupe")));
        organiser(event).queryParam("late", false).get("/events/" + event + "/milestones").then()
                .body("title", hasItem("Groupe")).body("title", not(hasItem("Besoins")));
    }

    @Test
    void aTemplateIsTakenOnce() {
        UUID event = draft("modele-" + UUID.randomUUID());
        List<String> three = keys(take(event, "THREE_MONTHS"));

        assertThat(three).contains("territory-needs", "synthesis");
        take(event, "THREE_MONTHS").then().statusCode(201).body("", empty());
        assertThat(keys(take(event, "SIX_MONTHS"))).isNotEmpty().doesNotContainAnyElementsOf(three);
    }

    @Test
    void twoTabsThatTakeATemplateAtOnceTakeItOnce() {
        UUID event = draft("onglets-" + UUID.randomUUID());

        Stream.generate(() -> CompletableFuture.supplyAsync(() -> take(event, "TWELVE_MONTHS"))).limit(4).toList()
                .forEach(tab -> tab.join().then().statusCode(201));

        assertThat(organiser(event).get("/events/" + event + "/milestones").jsonPath().getList("templateKey"))
                .isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void everybodySeesWhatTheTemplatesPropose() {
        given().get("/events/milestone-templates").then().statusCode(200)
                .body("template", contains("THREE_MONTHS", "SIX_MONTHS", "TWELVE_MONTHS"))
                .body("[0].milestones.key", hasItem("recording-agreements"))
                .body("[2].milestones[0].weeksBefore", equalTo(52));
    }

    @Test
    void onlyItsOrganisersPrepareAnEvent() {
        UUID event = draft("droits-" + UUID.randomUUID());
        publish(event, knownActor());
        Response made = post(event, "/milestones", WORKSHOPS);

        given().get("/events/" + event + "/milestones").then().statusCode(401);
        given().get(made.header("Location")).then().statusCode(401);
        foreignOrganiser().get("/events/" + event + "/milestones").then().statusCode(403);
        foreignOrganiser().header("If-Match", made.header("ETag")).delete(made.header("Location")).then()
                .statusCode(403);
    }

    @Test
    void aMilestoneOfAnotherEventIsNotFound() {
        UUID event = draft("un-" + UUID.randomUUID());
        UUID other = draft("autre-" + UUID.randomUUID());
        Response made = post(event, "/milestones", WORKSHOPS);

        organiser(other).get(made.header("Location").replace(event.toString(), other.toString())).then().statusCode(404);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        UUID event = draft("versions-" + UUID.randomUUID());
        Response made = post(event, "/milestones", WORKSHOPS);
        patch(event, made, made.header("Location"), json("state", "DROPPED")).then().statusCode(200);

        patch(event, made, made.header("Location"), json("state", "DONE")).then().statusCode(412);
        delete(event, made).then().statusCode(412);
        organiser(event).delete(made.header("Location")).then().statusCode(428);
    }

    @Test
    void whatCannotBeAMilestoneIsRefused() {
        UUID event = draft("refus-" + UUID.randomUUID());

        milestone(event, "Sans date", "\"state\": \"TO_DO\"").then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:milestone-without-day"));
        milestone(event, "Loin", "\"dueOn\": \"2999-12-31\"").then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:milestone-far-from-event"));
        milestone(event, "Loin", "\"daysBefore\": 1097").then().statusCode(400).body("violations.field",
                contains("daysBefore"));
        milestone(event, " ", "\"daysBefore\": 1").then().statusCode(400).body("violations.field", contains("title"));
        milestone(event, "Jour", "\"dueOn\": \"15/09/2026\"").then().statusCode(400).body("field", equalTo("dueOn"));
        milestone(event, "Acteur", "\"daysBefore\": 1, \"ownerActorId\": \"%s\"".formatted(UUID.randomUUID())).then()
                .statusCode(422).body("type", equalTo("urn:encommun:problem:unknown-reference"))
                .body("field", equalTo("ownerActorId"));
        take(event, "TWO_MONTHS").then().statusCode(400).body("field", equalTo("template"));
        organiser(event).get("/events/" + event + "/milestones").then().body("", empty());
    }

    @Test
    void aCancelledEventIsPreparedNoMore() {
        UUID event = draft("annule-" + UUID.randomUUID());
        publish(event, knownActor());
        post(event, "/cancellation", null).then().statusCode(201);

        post(event, "/milestones", WORKSHOPS).then().statusCode(409).body("type",
                equalTo("urn:encommun:problem:event-cancelled"));
        take(event, "THREE_MONTHS").then().statusCode(409);
    }

    private static UUID draftOn(String day) {
        UUID event = draft("etapes-" + UUID.randomUUID());
        move(event, day);
        return event;
    }

    private static void move(UUID event, String day) {
        Response read = organiser(event).get("/events/" + event);
        patch(event, read, "/events/" + event, """
                {"startsAt": "%1$sT14:00:00+01:00", "endsAt": "%1$sT17:00:00+01:00"}""".formatted(day)).then().statusCode(200);
    }

    private static Response milestone(UUID event, String title, String rest) {
        return post(event, "/milestones", "{\"title\": \"%s\", %s}".formatted(title, rest));
    }

    private static Response take(UUID event, String template) {
        return post(event, "/milestones/from-template", json("template", template));
    }

    private static List<String> keys(Response taken) {
        return taken.then().statusCode(201).extract().jsonPath().getList("templateKey");
    }
}
