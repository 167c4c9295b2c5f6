package org.encommun.registration;

import static io.restassured.RestAssured.given;

import org.encommun.testing.AccessRules;
import org.encommun.testing.OpenApiRules;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class OpenApiResourceTest {

    @Test
    void everyOperationIsDescribedForAFrontEndDeveloper() throws Exception {
        OpenApiRules.check(new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString()));
    }

    @Test
    void whatNeedsATokenIsRefusedWithoutOneAndNothingElse() throws Exception {
        AccessRules.check(new ObjectMapper().readTree(given().get("/q/openapi?format=json").asString()));
    }
}
