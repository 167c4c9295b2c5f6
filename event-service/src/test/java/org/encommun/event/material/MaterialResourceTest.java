package org.encommun.event.material;

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
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.Map;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class MaterialResourceTest {

    private static final String TOPIC = "encommun.resource.v1";

    @Test
    void whatAnEventLeavesIsReadByEverybody() {
        UUID event = draft("trace-" + UUID.randomUUID());
        publish(event, knownActor());

        Response made = post(event, "/resources", resource("SYNTHESIS", "etalab-2.0", null));
        made.then().statusCode(201).body("licence", equalTo("etalab-2.0")).body("licenceName", equalTo("Licence Ouverte 2.0"))
                .body("licenceUrl", equalTo("https://www.etalab.gouv.fr/licence-ouverte-open-licence"));
        patch(event, made, made.header("Location"), json("licence", "CC-BY-4.0")).then().statusCode(200)
                .body("licence", equalTo("CC-BY-4.0"));

        given().get(made.header("Location")).then().statusCode(200).body("publishedOn", equalTo("2026-12-15"))
                .body("title", equalTo("Synthèse de l’atelier"));
        String published = new String(
                Bus.await(TOPIC, id(made), message -> new String(message.value()).contains("CC-BY-4.0")).value());
        assertThat(published).contains(event.toString(), "https://example.org/nec").doesNotContain("Synthèse");
    }

    @Test
    void resourcesAreSoughtByTypeAndSession() {
        UUID event = draft("tri-" + UUID.randomUUID());
        String session = session(event).path("id");
        String recording = post(event, "/resources", resource("RECORDING", "CC-BY-3.0", session)).path("id");
        String slides = post(event, "/resources", resource("SLIDES", "CC0-1.0", session)).path("id");
        String article = post(event, "/resources", resource("ARTICLE", "CC-BY-SA-4.0", null)).path("id");
        String address = "/events/" + event + "/resources";

        organiser(event).get(address).then().body("id", contains(recording, slides, article));
        organiser(event).queryParam("type", "SLIDES").get(address).then().body("id", contains(slides));
        organiser(event).queryParam("sessionId", session).get(address).then().body("id", contains(recording, slides));
        organiser(event).queryParam("sessionId", session).queryParam("type", "ARTICLE").get(address).then().body("",
                hasSize(0));
    }

    @Test
    void aLicenceThatIsNotOpenIsRefusedWithThoseThatAre() {
        UUID event = draft("licence-" + UUID.randomUUID());

        for (String licence : new String[]{"CC-BY-NC-4.0", "tous droits réservés"}) {
            post(event, "/resources", resource("SLIDES", licence, null)).then().statusCode(422)
                    .body("type", equalTo("urn:encommun:problem:licence-not-open")).body("field", equalTo("licence"))
                    .body("accepted", hasItems("etalab-2.0", "CC-BY-SA-4.0", "ODbL-1.0"))
                    .body("accepted", not(hasItems("CC-BY-NC-4.0")));
        }
        organiser(event).get("/events/" + event + "/resources").then().body("", hasSize(0));
    }

    @Test
    void aResourceIsOfASessionOfItsEvent() {
        UUID event = draft("session-" + UUID.randomUUID());
        UUID other = draft("session-ailleurs-" + UUID.randomUUID());

        for (String session : new String[]{UUID.randomUUID().toString(), session(other).path("id")}) {
            post(event, "/resources", resource("SLIDES", "etalab-2.0", session)).then().statusCode(422)
                    .body("type", equalTo("urn:encommun:problem:unknown-resource-session"))
                    .body("field", equalTo("sessionId"));
        }
    }

    @Test
    void aRecordingStaysWhenItsSessionIsDeletedFromTheDraft() {
        UUID event = draft("session-retiree-" + UUID.randomUUID());
        Response session = session(event);
        Response made = post(event, "/resources", resource("RECORDING", "etalab-2.0", session.path("id")));
        delete(event, session).then().statusCode(204);

        patch(event, made, made.header("Location"), json("title", "Captation")).then().statusCode(200)
                .body("title", equalTo("Captation")).body("sessionId", equalTo(session.<String>path("id")));
    }

    @Test
    void theDetailsOfAResourceAreValidated() {
        UUID event = draft("mal-range-" + UUID.randomUUID());
        Map<String, Object> good = resource("SLIDES", "etalab-2.0", null);

        post(event, "/resources", with(good, "url", "javascript:alert(1)")).then().statusCode(400)
                .body("violations.field", contains("url"));
        post(event, "/resources", with(good, "language", "français")).then().statusCode(400)
                .body("violations.field", contains("language"));
        post(event, "/resources", with(good, "publishedOn", "15/12/2026")).then().statusCode(400)
                .body("type", equalTo("urn:encommun:problem:wrong-type")).body("field", equalTo("publishedOn"));
        post(event, "/resources", with(good, "type", "SONG")).then().statusCode(400).body("field", equalTo("type"));
    }

    @Test
    void onlyItsOrganisersAddToWhatAnEventLeaves() {
        UUID event = draft("droits-trace-" + UUID.randomUUID());
        Map<String, Object> body = resource("SLIDES", "etalab-2.0", null);

        given().contentType("application/json; charset=UTF-8").header("Idempotency-Key", UUID.randomUUID()).body(body)
                .post("/events/" + event + "/resources").then().statusCode(401);
        foreignOrganiser().contentType("application/json; charset=UTF-8")
                .header("Idempotency-Key", UUID.randomUUID()).body(body).post("/events/" + event + "/resources").then()
                .statusCode(403);
        given().get("/events/" + event + "/resources").then().statusCode(404);
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        UUID event = draft("version-trace-" + UUID.randomUUID());
        Response made = post(event, "/resources", resource("SLIDES", "etalab-2.0", null));
        String address = made.header("Location");
        patch(event, made, address, json("title", "Autrement")).then().statusCode(200);

        patch(event, made, address, json("title", "Encore")).then().statusCode(412);
        organiser(event).delete(address).then().statusCode(428);
    }

    @Test
    void theResourcesOfADraftArePublishedWithItAndDeletedByATombstone() {
        UUID event = draft("annonce-trace-" + UUID.randomUUID());
        Response made = post(event, "/resources", resource("SLIDES", "etalab-2.0", null));

        publish(event, knownActor());
        Bus.await(TOPIC, id(made), message -> "org.encommun.resource.added.v1".equals(Bus.header(message, "ce_type")));
        delete(event, made).then().statusCode(204);

        Bus.await(TOPIC, id(made), message -> message.value() == null);
        given().get(made.header("Location")).then().statusCode(404);
    }

    @Test
    void isPublishedOnceWhenItsEventIsPublished() {
        UUID event = draft("annonce-unique-" + UUID.randomUUID());
        Response made = post(event, "/resources", resource("SLIDES", "etalab-2.0", null));

        publish(event, knownActor());
        delete(event, made).then().statusCode(204);

        // the tombstone has the same key and is last: all events of the resource precede it
        Bus.await(TOPIC, id(made), message -> message.value() == null);
        assertThat(Bus.read(TOPIC)).filteredOn(message -> id(made).toString().equals(message.key()))
                .extracting(message -> Bus.header(message, "ce_type"))
                .filteredOn("org.encommun.resource.added.v1"::equals).hasSize(1);
    }

    private static Map<String, Object> resource(String type, String licence, String session) {
        return json("type", type, "title", "Synthèse de l’atelier", "url", "https://example.org/nec", "language", "fr",
                "licence", licence, "sessionId", session, "publishedOn", "2026-12-15");
    }

    private static Response session(UUID event) {
        Response made = post(event, "/sessions", json("title", "Atelier", "type", "WORKSHOP", "startsAt",
                "2026-11-24T14:00:00+01:00", "endsAt", "2026-11-24T15:00:00+01:00", "signUp", false));
        made.then().statusCode(201);
        return made;
    }

    private static UUID id(Response made) {
        return UUID.fromString(made.path("id"));
    }
}
