package org.encommun.directory.export.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;
import static org.encommun.testing.Json.with;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.encommun.directory.TestNetwork;
import org.encommun.directory.export.Export;
import org.encommun.directory.export.ExportedPlaces;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ExportResourceTest {

    private static final Map<String, Object> LIBRARY = json("name", "Médiathèque de Lezoux", "address",
            json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune", "Lezoux", "communeCode", "63195"),
            "services",
            List.of("Aide aux démarches administratives"));

    @Inject
    ExportedPlaces places;
    @Inject
    @All
    List<Export> exports;
    @Inject
    Clock clock;

    @Test
    void theListOfExportsSaysHowManyPlacesEachHasAndLeavesOut() {
        given().get("/directory/exports").then().statusCode(200)
                .body("name", containsInAnyOrder("lieux-de-mediation-numerique", "data-inclusion"))
                .body("addresses.flatten()", hasItem(endsWith("/directory/exports/lieux-de-mediation-numerique.csv")))
                .body("leftOutAddress", everyItem(endsWith("/left-out"))).body("leftOut", everyItem(greaterThanOrEqualTo(0)))
                .body("countedAt", everyItem(notNullValue()));
    }

    @Test
    void aPlaceThatAnExportTakesAndOneThatItLeavesOutAreCounted() {
        TestNetwork hub = TestNetwork.registered("hub-" + UUID.randomUUID());
        ExportCounts.Count before = counted(clock);
        hub.put("lieu-1", with(LIBRARY, "identifier", "20007071200043")).then().statusCode(201);
        hub.put("lieu-2", LIBRARY).then().statusCode(201);
        hub.put("lieu-3", LIBRARY).then().statusCode(201);

        ExportCounts.Count after = counted(clock);

        assertThat(after.taken() - before.taken()).isEqualTo(1);
        assertThat(after.leftOut() - before.leftOut()).isEqualTo(2);
    }

    @Test
    void theNumbersAreCountedAnewAfterTenMinutes() {
        Instant[] now = {clock.instant()};
        InstantSource time = () -> now[0];
        ExportCounts counts = new ExportCounts(places, exports, time.withZone(ZoneOffset.UTC));
        Instant first = counts.latest().at();
        now[0] = first.plus(Duration.ofMinutes(10));
        assertThat(counts.latest().at()).isEqualTo(first);

        now[0] = now[0].plusMillis(1);

        assertThat(counts.latest().at()).isEqualTo(now[0]);
    }

    private ExportCounts.Count counted(Clock time) {
        return new ExportCounts(places, exports, time).latest().counts().get("lieux-de-mediation-numerique");
    }
}
