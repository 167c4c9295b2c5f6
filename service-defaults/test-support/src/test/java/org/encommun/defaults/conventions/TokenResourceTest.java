package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.encommun.defaults.conventions.RoomFixture.problem;
import static org.hamcrest.Matchers.equalTo;

import java.nio.file.Path;
import java.util.UUID;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class TokenResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"/rooms", "/rooms/feed", "/notices?words=a", "/asyncapi", "/nowhere"})
    void refusedTokenIsRefusedOnPublicReads(String address, @TempDir Path elsewhere) {
        for (String token : new String[]{Tokens.expired(), Tokens.forAnotherAudience(), Tokens.forged(elsewhere),
                "not.a.token"}) {
            problem(given().auth().oauth2(token).get(address), 401, "unauthenticated").header("WWW-Authenticate",
                    equalTo("Bearer"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer ", "Digest x", "nonsense", ""})
    void credentialsOfAnotherSchemeAreRefused(String authorization) {
        problem(given().header("Authorization", authorization).get("/rooms"), 401, "unauthenticated");
    }

    @Test
    void refusedTokenIsRefusedBeforeTheBodyIsRead() {
        problem(given().auth().oauth2(Tokens.expired()).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID()).body("{").post("/rooms"), 401, "unauthenticated");
    }

    @Test
    void goodTokenAndNoTokenReadWhatIsPublic() {
        given().auth().oauth2(Tokens.organiser()).get("/rooms").then().statusCode(200);
        given().get("/rooms").then().statusCode(200);
    }

    @Test
    void toolsOfTheInstallationMaySendCredentialsUnasked() {
        given().header("Authorization", "Basic YTpi").get("/q/health/ready").then().statusCode(200);
    }
}
