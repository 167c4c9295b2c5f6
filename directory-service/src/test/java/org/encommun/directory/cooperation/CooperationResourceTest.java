package org.encommun.directory.cooperation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.core.ThrowingRunnable;
import org.encommun.directory.DirectoryFixture;
import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class CooperationResourceTest {

    private static final String LONG_AGO = "2019-10-15T08:00:00Z";
    private static final String TO_COME = "2999-11-24T13:00:00Z";

    @Test
    void whoWorkedTogetherIsToldInWhichWaysAndWhereTheyMet() {
        UUID hub = actor("Hub des territoires", "HUB");
        UUID town = actor("Ville de Lezoux", "COMMUNE");
        UUID first = event("Première rencontre", LONG_AGO, "OVER", List.of(organiser(hub), organiser(town)));
        UUID second = event("NEC de Lezoux", TO_COME, "PUBLISHED", List.of(organiser(hub)));
        session(second, false, hub, town);
        commitment(second, "PLANNED", party(hub), party(town));

        eventually(() -> cooperations(hub).body("items.actor.id", contains(town.toString()))
                .body("items[0].ways", contains("ORGANISED", "HOSTED", "COMMITTED")).body("items[0].events", equalTo(2))
                .body("items[0].actor.name", equalTo("Ville de Lezoux")).body("items[0].actor.kind", equalTo("COMMUNE"))
                .body("items[0].first.eventId", equalTo(first.toString()))
                .body("items[0].first.title", equalTo("Première rencontre"))
                .body("items[0].first.startsAt", equalTo("2019-10-15T10:00:00+02:00"))
                .body("items[0].last.eventId", equalTo(second.toString())).body("items[0].active", equalTo(true))
                .body("next", nullValue()));
        cooperations(town).body("items.actor.id", contains(hub.toString()));
    }

    @Test
    void whatWasCancelledDeclinedOrWithdrawnMakesNoLink() {
        UUID hub = actor("Hub des territoires", "HUB");
        UUID town = actor("Ville de Lezoux", "COMMUNE");
        UUID partner = actor("Association Num", "ASSOCIATION");
        event("NEC annulé", TO_COME, "CANCELLED", List.of(organiser(hub), organiser(town)));
        event("NEC sans la ville", TO_COME, "PUBLISHED", List.of(organiser(hub), party(town, "AGREED", "WITHDRAWN")));
        event("NEC qui l’invite", TO_COME, "PUBLISHED", List.of(organiser(hub), party(town, "INVITED", "STATED")));
        UUID held = event("NEC de Lezoux", TO_COME, "PUBLISHED", List.of(organiser(hub), organiser(partner),
                party(town, "DECLINED", "STATED")));
        session(held, true, hub, town);
        commitment(held, "PLANNED", party(hub), party(town, "AGREED", "WITHDRAWN"));
        session(held, false, hub, partner);
        commitment(held, "PLANNED", party(hub), party(partner));

        // told last, so all before was read
        eventually(() -> cooperations(hub).body("items.actor.id", contains(partner.toString())).body("items[0].ways",
                contains("ORGANISED", "HOSTED", "COMMITTED")));
        cooperations(town).body("items", empty());
    }

    @Test
    void theOrderInWhichTheBusTellsDoesNotMatter() {
        UUID hub = actor("Hub des territoires", "HUB");
        UUID town = actor("Ville de Lezoux", "COMMUNE");
        UUID event = UUID.randomUUID();
        commitment(event, "PLANNED", party(hub), party(town));
        UUID known = event("Autre rencontre", LONG_AGO, "OVER", List.of(organiser(hub), organiser(town)));
        eventually(() -> cooperations(hub).body("items.last.eventId", contains(known.toString())));

        tell(event, "NEC de Lezoux", TO_COME, "PUBLISHED", List.of(organiser(hub)));

        eventually(() -> cooperations(hub).body("items.last.eventId", contains(event.toString())));
    }

    @Test
    void anOldLinkIsActiveWhileACommitmentIsOpen() {
        UUID hub = actor("Hub des territoires", "HUB");
        UUID town = actor("Ville de Lezoux", "COMMUNE");
        UUID event = event("Première rencontre", LONG_AGO, "OVER", List.of(organiser(hub), organiser(town)));
        UUID commitment = commitment(event, "UNDER_WAY", party(hub), party(town));
        eventually(() -> cooperations(hub).body("items.active", contains(true)));

        tell(commitment, 2, event, "KEPT", party(hub), party(town));

        eventually(() -> cooperations(hub).body("items.active", contains(false))
                .body("items[0].ways", contains("ORGANISED", "COMMITTED")));
    }

    @Test
    void aLinkWithAClosedActorIsNotActive() {
        UUID hub = actor("Hub des territoires", "HUB");
        UUID town = actor("Ville de Lezoux", "COMMUNE");
        event("NEC de Lezoux", TO_COME, "PUBLISHED", List.of(organiser(hub), organiser(town)));
        eventually(() -> cooperations(hub).body("items.active", contains(true)));

        DirectoryFixture.post(Tokens.admin(), "/directory/actors/" + town + "/closure").then().statusCode(201);

        cooperations(hub).body("items.active", contains(false)).body("items.actor.status", contains("CLOSED"));
    }

    @Test
    void aDeletedEventOrSessionLinksNobody() {
        UUID hub = actor("Hub des territoires", "HUB");
        UUID town = actor("Ville de Lezoux", "COMMUNE");
        UUID one = event("NEC de Lezoux", TO_COME, "PUBLISHED", List.of(organiser(hub), organiser(town)));
        UUID other = event("NEC de Thiers", TO_COME, "PUBLISHED", List.of(organiser(hub)));
        UUID session = session(other, false, hub, town);
        eventually(() -> cooperations(hub).body("items.events", contains(2)));

        Bus.publishDeleted("event", one, 2);
        Bus.publishDeleted("session", session, 2);

        eventually(() -> cooperations(hub).body("items", empty()));
        given().get("/directory/actors/" + hub + "/engagements").then().body("eventId", contains(other.toString()));
    }

    @Test
    void partnersAreListedPageByPageLatestFirst() {
        UUID hub = actor("Hub des territoires", "HUB");
        UUID earlier = actor("Partenaire de longue date", "ASSOCIATION");
        UUID later = actor("Nouveau partenaire", "ASSOCIATION");
        event("Première rencontre", LONG_AGO, "OVER", List.of(organiser(hub), organiser(earlier)));
        event("NEC de Lezoux", TO_COME, "PUBLISHED", List.of(organiser(hub), organiser(later)));
        eventually(() -> cooperations(hub).body("items.actor.id", contains(later.toString(), earlier.toString())));

        Response page = given().queryParam("limit", 1).get("/directory/actors/" + hub + "/cooperations");

        page.then().body("items.actor.id", contains(later.toString()));
        given().queryParam("limit", 1).queryParam("cursor", page.<String>path("next"))
                .get("/directory/actors/" + hub + "/cooperations").then().statusCode(200)
                .body("items.actor.id", contains(earlier.toString())).body("next", nullValue());
    }

    @Test
    void theGraphOfATerritoryCountsLinksBetweenItsActors() {
        UUID hub = actor("Hub du Livradois", "HUB", "63003");
        UUID town = actor("Ville d’Ambert", "COMMUNE", "63003");
        UUID otherTown = actor("Ville de Marsac", "COMMUNE", "63211");
        UUID outside = actor("Ville de Périgueux", "COMMUNE", "24322");
        event("Première rencontre", LONG_AGO, "OVER", List.of(organiser(town), organiser(otherTown)));
        event("NEC d’Ambert", TO_COME, "PUBLISHED", List.of(organiser(hub), organiser(town), organiser(outside)));
        String epci = given().get("/directory/territories/COMMUNE/63003").path("within[0].code");

        eventually(() -> graph("EPCI", epci).then().statusCode(200).body("totals.links", equalTo(2))
                .body("totals.actors", equalTo(3)).body("totals.linkedActors", equalTo(3))
                .body("totals.activeLinks", equalTo(1)).body("totals.linksAcrossKinds", equalTo(1))
                .body("totals.activeLinksAcrossKinds", equalTo(1)).body("truncated", equalTo(false))
                .body("actors.id", containsInAnyOrder(hub.toString(), town.toString(), otherTown.toString()))
                .body("links.active", contains(true, false)).body("links[1].first.title", equalTo("Première rencontre")));
        graph("COMMUNE", "63003").then().body("links.events", contains(1)).body("totals.actors", equalTo(2));
    }

    @Test
    void aGraphThatHasNotChangedIsNotSentAgain() {
        actor("Médiathèque", "MEDIATHEQUE", "97105");
        Response first = graph("COMMUNE", "97105");

        first.then().statusCode(200).body("totals.actors", equalTo(1)).body("totals.links", equalTo(0))
                .body("actors", empty()).body("links", empty());
        assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=60");
        given().header("If-None-Match", first.header("ETag")).get("/directory/territories/COMMUNE/97105/cooperation").then()
                .statusCode(304);
    }

    @Test
    void anActorOrATerritoryThatDoesNotExistIsNotFound() {
        given().get("/directory/actors/" + UUID.randomUUID() + "/cooperations").then().statusCode(404);
        graph("COMMUNE", "00000").then().statusCode(404);
        graph("PLANET", "63195").then().statusCode(404);
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private static ValidatableResponse cooperations(UUID actor) {
        return given().get("/directory/actors/" + actor + "/cooperations").then().statusCode(200);
    }

    private static Response graph(String kind, String code) {
        return given().get("/directory/territories/" + kind + "/" + code + "/cooperation");
    }

    private static UUID actor(String name, String kind) {
        return actor(name, kind, "63195");
    }

    private static UUID actor(String name, String kind, String communeCode) {
        return UUID.fromString(DirectoryFixture.post(Tokens.organiser(), "/directory/actors?createAnyway=true",
                json("name", name, "kind", kind, "communeCode", communeCode)).then().statusCode(201).extract().path("id"));
    }

    private static UUID event(String title, String startsAt, String status, List<Map<String, Object>> organisers) {
        UUID event = UUID.randomUUID();
        tell(event, title, startsAt, status, organisers);
        return event;
    }

    private static void tell(UUID event, String title, String startsAt, String status, List<Map<String, Object>> organisers) {
        Bus.publish("event", "changed", event, 1, json("title", title, "startsAt", startsAt, "timeZone", "Europe/Paris",
                "status", status, "organisers", organisers));
    }

    private static UUID session(UUID event, boolean cancelled, UUID... hosts) {
        UUID session = UUID.randomUUID();
        Bus.publish("session", "released", session, 1,
                json("eventId", event, "cancelled", cancelled, "hostIds", List.of(hosts)));
        return session;
    }

    private static UUID commitment(UUID event, String state, Map<String, Object> who, Map<String, Object> withWhom) {
        UUID commitment = UUID.randomUUID();
        tell(commitment, 1, event, state, who, withWhom);
        return commitment;
    }

    private static void tell(UUID commitment, long version, UUID event, String state, Map<String, Object> who,
            Map<String, Object> withWhom) {
        Bus.publish("commitment", "changed", commitment, version, json("eventId", event, "state", state,
                "actorIds", List.of(who.get("actorId")), "withActorIds", List.of(withWhom.get("actorId")),
                "statements", List.of(who, withWhom)));
    }

    private static Map<String, Object> organiser(UUID actor) {
        return party(actor, "AGREED", "CONFIRMED");
    }

    private static Map<String, Object> party(UUID actor) {
        return party(actor, "AGREED", "STATED");
    }

    /** As organisers state it of an actor; a commitment has no agreement, and it is not read there. */
    private static Map<String, Object> party(UUID actor, String agreement, String statement) {
        return json("actorId", actor, "role", "CO_ORGANISER", "agreement", agreement,
                "statement", json("status", statement, "statedAt", "2026-09-01T08:00:00Z"));
    }
}
