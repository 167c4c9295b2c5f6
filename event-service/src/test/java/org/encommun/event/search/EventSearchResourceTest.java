package org.encommun.event.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.encommun.event.EventFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class EventSearchResourceTest {

    /** A unique word, so that each test finds its own events only. */
    private final String mark = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zq";
    private UUID actor;
    private UUID lezoux;
    private UUID dordogne;

    @BeforeEach
    void twoEventsAreAnnounced() {
        actor = EventFixture.knownActor();
        lezoux = announced("2036-11-24", "ON_SITE", "63195", "Une après-midi de médiation numérique", "[]");
        dordogne = announced("2036-12-03", "HYBRID", "24322", "Décloisonner les acteurs du département",
                "[{\"kind\": \"DEPARTEMENT\", \"code\": \"24\"}]");
    }

    @Test
    void wordsAreFoundInAnyFormAndWithoutAccents() {
        assertThat(found("text", "mediations numeriques " + mark)).containsExactly(lezoux);
        assertThat(found("text", "DÉPARTEMENTS " + mark)).containsExactly(dordogne);
        assertThat(found("text", mark)).containsExactly(lezoux, dordogne);
        assertThat(found("text", "l’après-midi à la médiathèque " + mark)).isEmpty();
        assertThat(found("text", "une médiation à l’après-midi " + mark)).containsExactly(lezoux);
        assertThat(found("text", "acteur -mediation " + mark)).containsExactly(dordogne);
        assertThat(found("text", "\"acteurs du département\" " + mark)).containsExactly(dordogne);
        assertThat(found("text", "\"département du acteurs\" " + mark)).isEmpty();
        assertThat(found("text", "' or 1=1 %% :* & | ! " + mark)).isEmpty();
    }

    @Test
    void aCommuneFindsTheEventsOfWhatItLiesInAndTheseFindThoseOfTheirCommunes() {
        assertThat(found("territory", "COMMUNE:63195")).containsExactly(lezoux);
        assertThat(found("territory", "EPCI:246301097")).containsExactly(lezoux);
        assertThat(found("territory", "REGION:84")).containsExactly(lezoux);
        assertThat(found("territory", "COMMUNE:24037")).containsExactly(dordogne);
        assertThat(found("territory", "REGION:75")).containsExactly(dordogne);
        assertThat(found("territory", "COMMUNE:97411")).isEmpty();
    }

    @Test
    void daysAreThoseOfTheEventsZone() {
        assertThat(found("from", "2036-11-25", "until", "2036-12-03")).containsExactly(dordogne);
        assertThat(found("until", "2036-11-24")).containsExactly(lezoux);
        assertThat(found("from", "2036-12-04")).isEmpty();
    }

    @Test
    void actorThemeModeAndStatusNarrowTheSearch() {
        assertThat(found("actorId", actor.toString())).containsExactly(lezoux, dordogne);
        assertThat(found("actorId", UUID.randomUUID().toString())).isEmpty();
        assertThat(found("theme", "ACCES aux droits")).containsExactly(lezoux, dordogne);
        assertThat(found("mode", "HYBRID")).containsExactly(dordogne);
        assertThat(found("status", "CANCELLED")).isEmpty();
    }

    @Test
    void aDraftIsFoundByItsOrganisersOnly() {
        UUID draft = draft("2036-12-24", "ON_SITE", "63195", "Brouillon", "[]");

        assertThat(found("status", "DRAFT")).isEmpty();
        assertThat(ids(EventFixture.organiser(draft), "status", "DRAFT")).containsExactly(draft);
    }

    @Test
    void pagesFollowOneAnother() {
        JsonPath first = given().queryParam("text", mark).queryParam("limit", 1).get("/events").jsonPath();

        assertThat(first.getList("items.id", UUID.class)).containsExactly(lezoux);
        assertThat(ids(given().queryParam("cursor", first.getString("next")))).containsExactly(dordogne);
    }

    @Test
    void whatCannotBeSearchedForIsRefused() {
        refused("territory", "VILLE:63195", "unreadable-territory");
        refused("territory", "63195", "unreadable-territory");
        refused("from", "24/11/2036", "unreadable-date");
        refused("until", "2036-02-30", "unreadable-date");
        refused("cursor", "n'importe quoi", "invalid-cursor");
        refused("from", "-4714-01-01", "unreadable-date");
        refused("text", "a\u0000b", "invalid-character");
        refused("theme", "\u0000", "invalid-character");
        refused("territory", "COMMUNE:\u0000", "invalid-character");
        refused("mode", "SUR_PLACE", "wrong-type");
        refused("actorId", "1-1-1-1-1", "wrong-type");
        refused("limit", "beaucoup", "wrong-type");
    }

    private static void refused(String parameter, String value, String type) {
        given().queryParam(parameter, value).get("/events").then().statusCode(400).body("type",
                equalTo("urn:encommun:problem:" + type));
    }

    private List<UUID> found(String... parameters) {
        return ids(given(), parameters);
    }

    private List<UUID> ids(RequestSpecification request, String... parameters) {
        List<String> all = new ArrayList<>(List.of(parameters));
        if (!all.contains("text")) {
            all.addAll(List.of("text", mark));
        }
        for (int i = 0; i < all.size(); i += 2) {
            request.queryParam(all.get(i), all.get(i + 1));
        }
        return request.get("/events").then().statusCode(200).extract().jsonPath().getList("items.id", UUID.class);
    }

    private UUID announced(String day, String mode, String commune, String description, String territories) {
        UUID event = draft(day, mode, commune, description, territories);
        EventFixture.publish(event, actor);
        return event;
    }

    private UUID draft(String day, String mode, String commune, String description, String territories) {
        String body = """
                {"slug": "%s", "title": "NEC local %s", "description": "%s", "level": "LOCAL", "mode": "%s",
                 "startsAt": "%sT09:00:00+01:00", "endsAt": "%sT17:00:00+01:00", "timeZone": "Europe/Paris", "communeCode": "%s",
                 "themes": ["accès aux droits"], "territories": %s, "registrationOpensAt": "2036-10-01T09:00:00+02:00",
                 "registrationClosesAt": "%sT09:00:00+01:00"}"""
                .formatted("recherche-" + UUID.randomUUID(), mark, description,
                        mode, day, day, commune, territories, day);
        return UUID.fromString(EventFixture.create(body).then().statusCode(201).extract().path("id"));
    }
}
