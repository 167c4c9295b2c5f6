package org.encommun.directory.export.schemaorg;

import static io.restassured.RestAssured.given;
import static org.encommun.directory.DirectoryFixture.association;
import static org.encommun.directory.DirectoryFixture.path;
import static org.encommun.directory.DirectoryFixture.post;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.UUID;

import org.encommun.directory.TestNetwork;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class StructuredActorResourceTest {

    @Test
    void anActorIsDescribedWithItsPlaces() {
        Response made = TestNetwork.registered("hub-" + UUID.randomUUID()).put("lieu-1",
                json("name", "Médiathèque de Lezoux", "identifier",
                        "20007071200043", "address",
                        json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux",
                                "communeCode", "63195"),
                        "openingHours", "Tu-Sa 10:00-12:00", "services", List.of("Aide aux démarches administratives")));

        given().get("/directory/actors/" + made.path("actorId") + "/actor.jsonld").then().statusCode(200)
                .contentType("application/ld+json").body("'@context'", equalTo("https://schema.org"))
                .body("'@id'", equalTo("urn:uuid:" + made.path("actorId"))).body("name", equalTo("Médiathèque de Lezoux"))
                .body("identifier.value", contains("20007071200043"))
                .body("location[0].'@id'", equalTo("urn:uuid:" + made.path("placeId")))
                .body("location[0].address.postalCode", equalTo("63190"))
                .body("location[0].openingHoursSpecification[0].opens", equalTo("10:00"));
    }

    @Test
    void whatAnActorSaysOfItselfIsDescribed() {
        String network = association(Tokens.user("camille"));
        String actor = path(post(Tokens.user("camille"), "/directory/actors", json("name", "Point relais", "kind",
                "ASSOCIATION",
                "communeCode", "63195", "rna", "W632001234", "parentId", network.substring(network.lastIndexOf('/') + 1),
                "territories", List.of(json("kind", "DEPARTEMENT", "code", "63")), "description", "Un relais de proximité.",
                "expertises", List.of("Illettrisme"), "nationalProgrammes", List.of("Aidants Connect"), "networkNames",
                List.of("Hinaura"), "phone", "+33473682834", "email", "contact@relais.exemple.fr")));

        given().get(actor + "/actor.jsonld").then().statusCode(200).body("description", equalTo("Un relais de proximité."))
                .body("telephone", equalTo("+33473682834")).body("email", equalTo("contact@relais.exemple.fr"))
                .body("identifier[0].propertyID", equalTo("RNA")).body("parentOrganization.name", equalTo("Association Num"))
                .body("areaServed.name", contains("Puy-de-Dôme")).body("knowsAbout", contains("Illettrisme"))
                .body("memberOf.name", contains("Aidants Connect", "Hinaura"));
    }

    @Test
    void whoHoldsTheDocumentIsNotSentItAgain() {
        String actor = association(Tokens.user("camille"));
        Response first = given().get(actor + "/actor.jsonld");

        first.then().statusCode(200).header("ETag", notNullValue()).body("'@type'", equalTo("NGO"));
        given().header("If-None-Match", first.header("ETag")).get(actor + "/actor.jsonld").then().statusCode(304);
    }

    @Test
    void anActorThatDoesNotExistIsNotFound() {
        given().get("/directory/actors/" + UUID.randomUUID() + "/actor.jsonld").then().statusCode(404);
    }
}
