package org.encommun.directory.export.inclusion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.directory.TestNetwork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class InclusionExportResourceTest {

    private static final String EXPORT = "/directory/exports/data-inclusion";
    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque de Lezoux", "identifier", "20007071200043",
            "address",
            json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux", "communeCode", "63195"),
            "location", json("latitude", 45.826631, "longitude", 3.384161), "services",
            List.of("Compréhension du monde numérique"), "fees", List.of("Gratuit"), "emails",
            List.of("lieu@exemple.fr", "autre@exemple.fr"));

    private TestNetwork hub;

    @BeforeEach
    void aNetwork() {
        hub = TestNetwork.registered("hub-" + UUID.randomUUID());
    }

    @Test
    void aPlaceIsAStructureAndAServiceUnderItsId() {
        Response made = hub.put("lieu-1", LIBRARY);
        String id = "encommun--" + made.path("placeId");

        given().get(EXPORT + "/structures.json").then().statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"encommun-structures.json\"")
                .body(found(id) + ".nom", equalTo("Médiathèque de Lezoux")).body(found(id) + ".source", equalTo("encommun"))
                .body(found(id) + ".code_postal", equalTo("63190")).body(found(id) + ".courriel", equalTo("lieu@exemple.fr"))
                .body(found(id) + ".longitude", equalTo(3.384161f));
        given().get(EXPORT + "/services.json").then().statusCode(200).body(found(id) + ".structure_id", equalTo(id))
                .body(found(id) + ".frais", equalTo("gratuit"))
                .body(found(id) + ".thematiques", equalTo(List.of("numerique--maitriser-les-fondamentaux-du-numerique")));
    }

    @Test
    void aPlaceThatCanBeNoStructureIsLeftOutAndListed() {
        String placeId = hub.put("lieu-1", json("name", "M8", "address", LIBRARY.get("address"))).path("placeId");

        given().get(EXPORT + "/structures.json").then().body("id", not(hasItem("encommun--" + placeId)));
        given().get(EXPORT + "/services.json").then().body("id", not(hasItem("encommun--" + placeId)));
        assertThat(leftOut(placeId)).containsEntry("leftOut", true).containsEntry("missing", List.of("nom"));
    }

    @Test
    void onlyTheStructuresOfATerritoryAreExportedForIt() {
        String id = "encommun--" + hub.put("lieu-1", LIBRARY).path("placeId");

        given().get(EXPORT + "/structures.json?territory=COMMUNE:63195").then().body("id", hasItem(id));
        given().get(EXPORT + "/structures.json?territory=COMMUNE:63113").then().body("id", not(hasItem(id)));
        given().get(EXPORT + "/services.json?territory=COMMUNE:00000").then().statusCode(422);
    }

    private static String found(String id) {
        return "find { it.id == '" + id + "' }";
    }

    private static Map<String, Object> leftOut(String placeId) {
        String next = EXPORT + "/left-out?limit=200";
        while (next != null) {
            Response page = given().get(next);
            Map<String, Object> found = page.path("items.find { it.placeId == '" + placeId + "' }");
            if (found != null) {
                return found;
            }
            next = page.path("next") == null ? null : EXPORT + "/left-out?limit=200&cursor=" + page.path("next");
        }
        return null;
    }
}
