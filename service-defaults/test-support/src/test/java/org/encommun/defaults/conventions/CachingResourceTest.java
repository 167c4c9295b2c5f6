package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class CachingResourceTest {

    private Response room;

    @BeforeEach
    void aRoomIsThere() {
        room = RoomFixture.organiser().body("{\"name\": \"Salle\", \"seats\": 12}").post("/rooms");
        room.then().statusCode(201);
    }

    @Test
    void aCacheThatWeakensATagHoldsTheSameVersion() {
        given().header("If-None-Match", "\"autre\", W/" + room.header("ETag")).get(room.header("Location")).then()
                .statusCode(304);
        given().header("If-None-Match", "W/\"autre\"").get(room.header("Location")).then().statusCode(200);
    }

    @Test
    void aPreconditionOfChangesDoesNotKeepFromReading() {
        given().header("If-Match", "\"999\"").get(room.header("Location")).then().statusCode(200);
    }

    @Test
    void varyNamesTheHeadersThatResponsesDependOn() {
        given().get(room.header("Location")).then().header("Vary", containsString("Accept-Language"))
                .header("Vary", containsString("Origin"));
    }

    @Test
    void anUnknownFieldCannotBeRemoved() {
        given().auth().oauth2(Tokens.organiser()).contentType("application/merge-patch+json")
                .header("If-Match", room.header("ETag")).body("{\"sietges\": null}").patch(room.header("Location")).then()
                .statusCode(400).body("type", equalTo("urn:encommun:problem:unknown-field"))
                .body("field", equalTo("sietges"));
    }

    @Test
    void halfACharacterIsNoText() {
        RoomFixture.organiser().body("{\"name\": \"a\\ud800b\", \"seats\": 12}").post("/rooms").then()
                .statusCode(400).body("field", equalTo("name"));
    }
}
