package org.encommun.directory.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.search.upkeep.SearchUpkeep;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class PlaceSearchResourceTest {

    private static final Map<String, Object> LEZOUX = json("commune", "Lezoux", "communeCode", "63195");
    private static final Map<String, Object> SAINT_DENIS = json("commune", "Saint-Denis", "communeCode", "97411");

    @Inject
    SearchUpkeep upkeep;
    @Inject
    DataSource database;

    private String client;
    private String network;

    @BeforeEach
    void aNetwork() {
        client = "hub-" + UUID.randomUUID();
        network = DirectoryFixture.network(client).path("id");
    }

    @ParameterizedTest
    @CsvSource({"Médiathèque de Lezoux,mediatheque", "Médiathèque de Lezoux,MÉDIATHÈQUES", "Médiathèque de Lezoux,bibliotheque",
            "Bibliothèque municipale,médiathèque", "Tiers-lieu La Fabrique,tiers lieux", "Les Tiers Lieux du Forez,tiers-lieu",
            "Maison St-Étienne,saint etienne", "Maison Sainte-Marie,ste marie", "Commune de Billom,mairie billom",
            "Mairie de Billom,la commune de Billom", "L’Atelier d’à côté,atelier", "Espace d'accueil,l'accueil",
            "Le Cœur numérique,coeur", "Hôpitaux du Livradois,hôpital"})
    void aPlaceIsFoundHoweverItsNameIsWritten(String name, String text) {
        put("a", json("name", name, "address", LEZOUX));
        put("b", json("name", "Zzyzx", "address", json("commune", "Thiers", "communeCode", "63430")));

        search("text", text).body("items.place.name", contains(name)).body("total", equalTo(1))
                .body("items[0].foundIn", hasItem("NAME"));
    }

    @Test
    void anItinerantPlaceIsFoundInTheTerritoriesOfItsStops() {
        put("bus", json("name", "Bus numérique", "address", LEZOUX, "stops",
                List.of(json("address", SAINT_DENIS, "openingHours", "We[1] 14:00-17:00"))));

        search("territory", "DEPARTEMENT:974").body("items.place.name", contains("Bus numérique"))
                .body("items[0].place.stops[0].openingHours", equalTo("We[1] 14:00-17:00"));
        search("territory", "COMMUNE:63195").body("items.place.name", contains("Bus numérique"));
    }

    @Test
    void aTownHallIsNoUnionOfCommunes() {
        put("a", json("name", "Espace numérique", "organisationName", "Communauté de communes Entre Dore et Allier", "address",
                LEZOUX));

        search("text", "mairie").body("items", empty());
    }

    @Test
    void aWordOfTheNameCountsMoreThanOneOfTheServicesOrTheDescription() {
        put("a", json("name", "Espace A", "description", "On y parle de parentalité.", "address", LEZOUX));
        put("b", json("name", "Espace B", "services", List.of("Parentalité et éducation avec le numérique"), "address",
                LEZOUX));
        put("c", json("name", "Espace C", "organisationName", "Parentalité 63", "address", LEZOUX));
        put("d", json("name", "Parentalité", "address", LEZOUX));

        search("text", "parentalite").body("items.place.name", contains("Parentalité", "Espace C", "Espace B", "Espace A"))
                .body("items.foundIn.flatten()", contains("NAME", "ORGANISATION", "SERVICES", "DESCRIPTION"))
                .body("order", equalTo("RANK"));
    }

    @Test
    void aMisspeltWordIsReplacedByTheNearestOneAndTheAnswerSaysSo() {
        put("a", json("name", "Quincaillerie numérique", "address", LEZOUX));
        caughtUp();

        search("text", "quinqaillerie numerique").body("items.place.name", contains("Quincaillerie numérique"))
                .body("corrections", contains(json("given", "quinqaillerie", "searched", "quincaillerie")));
    }

    @Test
    void aTextOfWhichSomethingIsFoundIsNotCorrected() {
        put("a", json("name", "Atelier Carton", "address", LEZOUX));
        put("b", json("name", "Atelier Cartons", "address", LEZOUX));
        put("c", json("name", "Atelier Carbon", "address", LEZOUX));
        caughtUp();

        search("text", "carbon").body("items.place.name", contains("Atelier Carbon")).body("corrections", empty());
    }

    @ParameterizedTest
    @CsvSource({"kind,BIB,MUNI", "service,Aide aux démarches administratives,Utilisation sécurisée du numérique",
            "audience,Seniors,Femmes", "specialCare,Illettrisme,Surdité", "fee,Gratuit,Payant",
            "label,Numérique inclusif Auvergne,Autre label", "programme,Aidants Connect,La Croix Rouge",
            "territory,COMMUNE:63195,COMMUNE:63430", "territory,DEPARTEMENT:63,DEPARTEMENT:15", "territory,REGION:84,REGION:93",
            "accessible,true,", "bbox,'3.3,45.7,3.5,45.9','3.5,45.7,3.6,45.9'"})
    void aPlaceIsFoundByItsTerms(String parameter, String its, String anothers) {
        put("a", json("name", "Médiathèque", "address", LEZOUX, "typologies", List.of("BIB", "ASSO"), "services",
                List.of("Aide aux démarches administratives"), "audiences", List.of("Seniors"), "specialCare",
                List.of("Illettrisme"), "fees", List.of("Gratuit"), "otherLabels", List.of("Numérique inclusif Auvergne"),
                "nationalProgrammes", List.of("Aidants Connect"), "accessibilityPage",
                "https://acceslibre.beta.gouv.fr/app/63-lezoux/", "location", json("latitude", 45.8266, "longitude", 3.3841)));
        put("b", json("name", "Sans rien", "address", SAINT_DENIS));

        search(parameter, its).body("items.place.name", contains("Médiathèque"));
        if (anothers != null) {
            search(parameter, anothers).body("items", empty()).body("total", equalTo(0));
        }
    }

    @Test
    void ofOneParameterOneValueSufficesAndOfSeveralEachIsNeeded() {
        put("a", json("name", "A", "address", LEZOUX, "fees", List.of("Gratuit"), "audiences", List.of("Seniors")));
        put("b", json("name", "B", "address", LEZOUX, "fees", List.of("Payant"), "audiences", List.of("Seniors")));
        put("c", json("name", "C", "address", LEZOUX, "fees", List.of("Payant"), "audiences", List.of("Femmes")));

        search("fee", "Gratuit", "fee", "Payant", "audience", "Seniors").body("items.place.name", contains("A", "B"));
    }

    @Test
    void aPlaceIsFoundByWhoRunsItAndWhetherItHasClosed() {
        String actor = put("a", json("name", "Ouvert", "address", LEZOUX)).path("actorId");
        put("b", json("name", "Fermé", "address", LEZOUX, "closed", true));

        search("actorId", actor).body("items.place.name", contains("Ouvert")).body("items.status", contains("ACTIVE"));
        search("closed", true).body("items.place.name", contains("Fermé")).body("items.status", contains("CLOSED"));
        search().body("items.place.name", contains("Ouvert"));
    }

    @Test
    void placesThatAreOpenAtATimeAreFoundInTheirOwnTimeZoneAndTheUnknownOnesCounted() {
        put("a", json("name", "Réunion", "address", SAINT_DENIS, "openingHours", "Mo-Su 08:00-12:00"));
        put("b", json("name", "Auvergne", "address", LEZOUX, "openingHours", "Mo-Su 08:00-12:00"));
        put("c", json("name", "Toujours", "address", LEZOUX, "openingHours", "24/7"));
        put("d", json("name", "Vacances", "address", LEZOUX, "openingHours", "Mo-Su 00:00-24:00; SH off"));
        put("e", json("name", "Sans horaires", "address", LEZOUX));
        caughtUp();
        // six or seven in the morning in France, and nine in Réunion
        Instant early = LocalDate.ofInstant(Clock.systemUTC().instant(), ZoneOffset.UTC).plusDays(5).atTime(5, 0)
                .toInstant(ZoneOffset.UTC);

        search("openAt", early.toString()).body("items.place.name", contains("Réunion", "Toujours"))
                .body("items.opening", contains("OPEN", "OPEN")).body("total", equalTo(2))
                .body("facets.find { it.facet == 'OPENING' }.values.collectEntries { [it.value, it.count] }",
                        equalTo(json("OPEN", 2, "UNKNOWN", 2, "CLOSED", 1)));
        search("openAt", early.toString(), "opening", "UNKNOWN").body("items.place.name",
                contains("Sans horaires", "Vacances"));
        search("openAt", early.toString(), "opening", "CLOSED").body("items.place.name", contains("Auvergne"));
        search("openNow", true).body("items.place.name", hasItem("Toujours")).body("items.place.name",
                not(hasItem("Sans horaires")));
    }

    @Test
    void whetherAPlaceIsOpenInAMonthIsUnknown() {
        put("a", json("name", "Toujours", "address", LEZOUX, "openingHours", "24/7"));
        caughtUp();

        search("openAt", "2090-01-01T10:00:00+01:00").body("items", empty())
                .body("facets[0].values.value", contains("UNKNOWN"));
    }

    @Test
    void theNearestPlaceComesFirst() {
        put("a", located("Thiers", 45.8567, 3.5475));
        put("b", located("Lezoux", 45.8266, 3.3841));
        put("c", located("Clermont-Ferrand", 45.7797, 3.0869));
        put("d", json("name", "Quelque part", "address", LEZOUX));
        Object[] near = {"latitude", "45.8266", "longitude", "3.38"};

        search(near).body("items.place.name", contains("Lezoux", "Thiers", "Clermont-Ferrand"))
                .body("order", equalTo("DISTANCE"))
                .body("items[0].distance", lessThan(400)).body("items[1].distance / 1000 as int", equalTo(13));
        search(near[0], near[1], near[2], near[3], "radius", "13").body("items.place.name", contains("Lezoux"));
        search(near[0], near[1], near[2], near[3], "radius", "14").body("items.place.name", contains("Lezoux", "Thiers"));
    }

    @Test
    void namesAreSortedAsInAFrenchDictionary() {
        for (String name : List.of("Zoé", "eric", "Éric", "âge", "Age", "Œuvre", "ouvert")) {
            put(name.replaceAll("[^a-zA-Z]", "") + name.length() + name.codePointAt(0), json("name", name, "address", LEZOUX));
        }

        search().body("items.place.name", contains("Age", "âge", "eric", "Éric", "Œuvre", "ouvert", "Zoé"))
                .body("order", equalTo("NAME"));
    }

    @ParameterizedTest
    @CsvSource({"NAME,", "RANK,atelier", "DISTANCE,"})
    void pagesNeitherRepeatNorLoseAPlaceWhileOthersAreAdded(SearchOrder order, String text) {
        for (int i = 0; i < 7; i++) {
            put("a" + i, atelier("Atelier " + (char) ('M' - i), i));
        }
        List<Object> parameters = new ArrayList<>(List.of("order", order, "limit", 2, "latitude", 45, "longitude", 3));
        if (text != null) {
            parameters.addAll(List.of("text", text));
        }
        List<String> before = search(with(parameters, "limit", 50)).extract().path("items.id");

        List<String> paged = new ArrayList<>();
        String cursor = null;
        do {
            ValidatableResponse page = search(cursor == null ? parameters.toArray() : with(parameters, "cursor", cursor));
            paged.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("next");
            put("n" + paged.size(), atelier("Atelier " + (char) ('A' + paged.size()), paged.size()));
        } while (cursor != null);

        assertThat(paged).doesNotHaveDuplicates().containsSubsequence(before);
    }

    @Test
    void aPageLinksToTheNextOne() {
        put("a", json("name", "Lieu A", "address", LEZOUX));
        put("b", json("name", "Lieu B", "address", LEZOUX));

        String link = search("order", "NAME", "limit", 1).extract().header("Link");

        assertThat(link).endsWith(">; rel=\"next\"");
        given().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>'))).then().statusCode(200)
                .body("items.place.name", contains("Lieu B"));
    }

    @Test
    void aPageContinuesTheSearchForTheCorrectedText() {
        put("a", json("name", "Ludothèque Arlequin", "address", LEZOUX));
        put("b", json("name", "Ludothèque Pierrot", "address", LEZOUX));
        caughtUp();
        String next = search("text", "ludoteque", "limit", 1).body("total", equalTo(2)).extract().path("next");
        put("c", json("name", "Ludoteque", "address", LEZOUX));

        search("text", "ludoteque", "limit", 1, "cursor", next).body("items.size()", equalTo(1)).body("items.place.name",
                not(hasItem("Ludoteque")));
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        put("a", json("name", "A", "address", LEZOUX));
        put("b", json("name", "A", "address", LEZOUX));
        String ofRank = search("text", "lezoux", "limit", 1).extract().path("next");

        refused("cursor", SearchPositionTest.cursor("DISTANCE", "12.5", UUID.randomUUID().toString(), "")).body("type",
                equalTo("urn:encommun:problem:invalid-cursor"));
        refused("cursor", SearchPositionTest.cursor("RANK", "Infinity", UUID.randomUUID().toString(), "x")).body("type",
                equalTo("urn:encommun:problem:invalid-cursor"));
        search("text", "lezoux", "cursor", ofRank).body("items.size()", equalTo(1));
    }

    @Test
    void whatOnlyNetworksMaySeeIsFoundByNetworksOnlyAndCountedForNobodyElse() {
        as().body(json("place", json("name", "Wunderkammer", "address", LEZOUX, "audiences", List.of("Femmes")), "visibility",
                "NETWORKS")).put(path("a")).then().statusCode(201);
        caughtUp();

        given().queryParams("networkId", network, "facet", "AUDIENCE").get("/directory/places/search").then().statusCode(200)
                .body("items", empty()).body("total", equalTo(0)).body("facets[0].values", empty());
        given().queryParam("text", "wunderkamer").get("/directory/places/search").then().body("items", empty())
                .body("corrections", empty());
        as().queryParam("text", "wunderkamer").get("/directory/places/search").then().statusCode(200)
                .body("items.place.name", contains("Wunderkammer")).body("corrections.searched", contains("wunderkammer"));
    }

    @Test
    void whatNetworksSeeOfAPlaceThatEverybodySeesOtherwiseIsFoundByThemOnly() {
        String place = put("a", json("name", "Pour tous", "address", LEZOUX)).path("placeId");
        as().body(json("place", json("name", "Entre réseaux", "address", SAINT_DENIS, "fees", List.of("Payant")), "visibility",
                "NETWORKS", "placeId", place)).put(path("b")).then().statusCode(201);

        search("territory", "DEPARTEMENT:63").body("items.place.name", contains("Pour tous"));
        search("territory", "DEPARTEMENT:974").body("items", empty());
        search("text", "entre reseaux").body("items", empty());
        as().queryParams("networkId", network, "territory", "DEPARTEMENT:974", "facet", "FEE").get("/directory/places/search")
                .then()
                .statusCode(200).body("items.place.name", contains("Entre réseaux")).body("facets[0].values.value",
                        contains("Payant"));
    }

    @Test
    void aPlaceThatIsHiddenOrRenamedIsFoundByWhatItWasNoMore() {
        Response made = put("a", json("name", "Avant", "address", LEZOUX));
        Response renamed = as().header("If-Match", made.header("ETag"))
                .body(json("place", json("name", "Après", "address", LEZOUX)))
                .put(path("a"));

        search("text", "avant").body("items", empty());
        search("text", "apres").body("items.place.name", contains("Après"));
        as().header("If-Match", renamed.header("ETag")).delete(path("a")).then().statusCode(204);
        search().body("items", empty());
    }

    @Test
    void thePlacesAreCountedByTheirTerms() {
        put("a", json("name", "A", "address", LEZOUX, "services", List.of("Aide aux démarches administratives",
                "Utilisation sécurisée du numérique")));
        put("b", json("name", "B", "address", SAINT_DENIS, "services", List.of("Utilisation sécurisée du numérique")));

        search("facet", "SERVICE", "facet", "DEPARTEMENT", "facet", "FEE").body("totalIsExact", equalTo(true))
                .body("facets.find { it.facet == 'SERVICE' }.values.value",
                        contains("Utilisation sécurisée du numérique", "Aide aux démarches administratives"))
                .body("facets.find { it.facet == 'SERVICE' }.values.count", contains(2, 1))
                .body("facets.find { it.facet == 'DEPARTEMENT' }.values.label",
                        containsInAnyOrder("Puy-de-Dôme", "La Réunion"))
                .body("facets.find { it.facet == 'FEE' }.values", empty());
    }

    @Test
    void ofMoreThanTenThousandPlacesAsManyAreCountedAndTheirOrderIsByName() {
        String many = """
                insert into place (id, version, actor_id, status, changed_at, shown, territories, contested)
                select gen_random_uuid(), 0, gen_random_uuid(), 'ACTIVE', now(), jsonb_build_object('details', jsonb_build_object(
                    'name', 'Zythologie ' || i, 'fees', array['Gratuit']), 'origins', jsonb_build_array()), '{}', '{}'
                from generate_series(10000, 20010) i""";
        try {
            assertThat(written(many)).isEqualTo(10_011);

            Response found = given().queryParams("text", "zythologie", "facet", "FEE").get("/directory/places/search");
            found.then().statusCode(200).body("total", equalTo(10_000)).body("totalIsExact", equalTo(false))
                    .body("order", equalTo("NAME")).body("items[0].place.name", equalTo("Zythologie 10000"))
                    .body("facets[0].exact", equalTo(false)).body("facets[0].values.count", contains(10_000));
            given().queryParams("text", "zythologie", "cursor", found.path("next")).get("/directory/places/search").then()
                    .statusCode(200).body("items[0].place.name", equalTo("Zythologie 10050"));
        } finally {
            written("delete from place where shown #>> '{details,name}' like 'Zythologie %'");
        }
        given().queryParam("text", "zythologie").get("/directory/places/search").then().body("total", equalTo(0));
    }

    @Test
    void theCodeOfAFormerCommuneStandsForThePresentOne() {
        put("a", json("name", "A", "address", json("commune", "Annecy", "communeCode", "74010")));

        // Seynod, until 2016
        search("territory", "COMMUNE:74268").body("items.place.name", contains("A"));
    }

    @ParameterizedTest
    @CsvSource({"radius,10,parameter-missing", "opening,OPEN,parameter-missing", "longitude,3,parameter-missing",
            "order,RANK,parameter-missing",
            "order,DISTANCE,parameter-missing", "bbox,'1,2,3',wrong-type", "bbox,'3,46,4,45',wrong-type",
            "latitude,NaN,wrong-type", "openAt,demain,wrong-type", "openAt,+99999-01-01T00:00:00Z,wrong-type",
            "facet,COLOUR,wrong-type", "order,ALPHABET,wrong-type", "service,Coiffure,validation-failed",
            "territory,63195,validation-failed", "latitude,91,validation-failed", "cursor,abc,invalid-cursor",
            "networkId,12,wrong-type"})
    void aSearchThatCannotBeReadIsRefusedWithItsReason(String parameter, String value, String problem) {
        refused(parameter, value).body("type", equalTo("urn:encommun:problem:" + problem));
    }

    @Test
    void aTerritoryThatNeverWasIsRefused() {
        given().queryParam("territory", "COMMUNE:00000").get("/directory/places/search").then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-territory"));
    }

    @Test
    void noTextMakesTheSearchFail() {
        put("a", json("name", "A", "address", LEZOUX));

        for (String text : List.of("de la", "'", "!!", "a:* & | b", "\"", "-", "%_", "😀", "<->", "l'", "()")) {
            search("text", text).body("total", lessThan(2));
        }
    }

    private static ValidatableResponse refused(String parameter, String value) {
        return given().queryParam(parameter, value).get("/directory/places/search").then().statusCode(400);
    }

    private ValidatableResponse search(Object... parameters) {
        RequestSpecification request = given().queryParam("networkId", network);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.get("/directory/places/search").then().statusCode(200);
    }

    private static Object[] with(List<Object> parameters, Object name, Object value) {
        List<Object> more = new ArrayList<>(parameters);
        int given = more.indexOf(name);
        if (given >= 0) {
            more.set(given + 1, value);
        } else {
            more.addAll(List.of(name, value));
        }
        return more.toArray();
    }

    private static Map<String, Object> atelier(String name, int place) {
        return json("name", name, "address", LEZOUX, "location", json("latitude", 45, "longitude", 3 + place / 10.0));
    }

    private static Map<String, Object> located(String name, double latitude, double longitude) {
        return json("name", name, "address", LEZOUX, "location", json("latitude", latitude, "longitude", longitude));
    }

    private int written(String sql) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits until the words and opening hours of what was put are known, which is the job's work every two seconds. */
    private void caughtUp() {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            upkeep.catchUp();
            try (Connection connection = database.getConnection();
                    ResultSet waiting = connection.createStatement().executeQuery("select count(*) from place_search_news")) {
                return waiting.next() && waiting.getInt(1) == 0;
            }
        });
    }

    private RequestSpecification as() {
        return given().auth().oauth2(Tokens.network(client)).contentType("application/json");
    }

    private String path(String externalId) {
        return "/directory/networks/" + network + "/records/" + externalId;
    }

    private Response put(String externalId, Map<String, Object> place) {
        Response made = as().body(json("place", place)).put(path(externalId));
        made.then().statusCode(201);
        return made;
    }
}
