package org.encommun.directory.export.schemaorg;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.util.List;
import java.util.UUID;

import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.NetworkMachine;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class StructuredActorResourceTest {

    @Test
    void anActorIsDescribedWithItsPlaces() {
        Response made = NetworkMachine.registered("hub").put("lieu-1", json("name", "Médiathèque de Lezoux", "identifier",
                "20007071200043", "address", json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux",
                        "communeCode", "63195"),
                "openingHours", "Tu-Sa 10:00-12:00", "services", List.of("Aide aux démarches administratives")));

        given().get("/directory/actors/" + made.path("actorId") + "/actor.jsonld").then().statusCode(200)
                .contentType("application/ld+json").body("'@context'", equalTo("https://schema.org"))
                .body("'@id'", equalTo("urn:uuid:" + made.path("actorId"))).body("name", equalTo("Médiathèque de Lezoux"))
                .body("identifier.value", equalTo("20007071200043"))
                .body("location[0].'@id'", equalTo("urn:uuid:" + made.path("placeId")))
                .body("location[0].address.postalCode", equalTo("63190"))
                .body("location[0].openingHoursSpecification[0].opens", equalTo("10:00"));
    }

    @Test
    void whoHoldsTheDocumentIsNotSentItAgain() {
        String actor = DirectoryFixture.association(Tokens.user("camille"));
        Response first = given().get(actor + "/actor.jsonld");

        first.then().statusCode(200).header("ETag", notNullValue()).body("'@type'", equalTo("NGO"));
        given().header("If-None-Match", first.header("ETag")).get(actor + "/actor.jsonld").then().statusCode(304);
    }

    @Test
    void anActorThatDoesNotExistIsNotFound() {
        given().get("/directory/actors/" + UUID.randomUUID() + "/actor.jsonld").then().statusCode(404);
    }
}
