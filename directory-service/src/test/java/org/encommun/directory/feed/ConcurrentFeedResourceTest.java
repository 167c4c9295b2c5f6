package org.encommun.directory.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.testing.Json.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.encommun.directory.TestNetwork;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ConcurrentFeedResourceTest {

    private static final int WRITERS = 16;
    private static final int CHANGES = 6;
    private static final Map<String, Object> ADDRESS = json("street", "5 rue Maurice Audin", "postalCode", "63190", "commune",
            "Lezoux", "communeCode", "63195");

    @Test
    void aCopyThatIsReadWhileSixteenNetworksWriteIsTheTable() throws Exception {
        FeedCopy copy = FeedCopy.ofEverybody();
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                TestNetwork network = TestNetwork.registered("hub-" + UUID.randomUUID());
                writing.add(writers.submit(() -> write(network)));
            }
            while (writing.stream().anyMatch(writer -> !writer.isDone())) {
                copy.readOn();
            }
            for (Future<?> writer : writing) {
                writer.get();
            }
        } finally {
            writers.shutdownNow();
        }

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(copy.readOn().versions())
                .hasSizeGreaterThanOrEqualTo(WRITERS).isEqualTo(PlaceFeedResourceTest.table(() -> given())));
    }

    /** Two places, of which the second one comes and goes. */
    private static void write(TestNetwork network) {
        network.put("lieu-1", place(0)).then().statusCode(201);
        for (int i = 1; i <= CHANGES; i++) {
            network.replace("lieu-1", json("place", place(i))).then().statusCode(200);
            if (i % 2 == 1) {
                network.put("lieu-2", place(i)).then().statusCode(i == 1 ? 201 : 200);
            } else {
                network.as().header("If-Match", network.as().get(network.path("lieu-2")).header("ETag"))
                        .delete(network.path("lieu-2")).then().statusCode(204);
            }
        }
    }

    private static Map<String, Object> place(int change) {
        return json("name", "Médiathèque " + change, "address", ADDRESS);
    }
}
