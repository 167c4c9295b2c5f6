package org.encommun.directory.export.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExportResourceTest {

    @Test
    void theListOfExportsSaysHowManyPlacesEachHasAndLeavesOut() {
        given().get("/directory/exports").then().statusCode(200)
                .body("name", containsInAnyOrder("lieux-de-mediation-numerique", "data-inclusion"))
                .body("addresses.flatten()", hasItem(endsWith("/directory/exports/lieux-de-mediation-numerique.csv")))
                .body("leftOutAddress", everyItem(endsWith("/left-out"))).body("leftOut", everyItem(greaterThanOrEqualTo(0)))
                .body("countedAt", everyItem(notNullValue()));
    }
}
