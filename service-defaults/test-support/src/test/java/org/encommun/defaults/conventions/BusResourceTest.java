package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.defaults.conventions.RoomFixture.organiser;
import static org.encommun.testing.Json.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.encommun.defaults.feed.PublishedSnapshots;
import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class BusResourceTest {

    private static final String ROOMS = "encommun.room.v1";
    private static final String VISITORS = "encommun.visitor.v1";

    @Inject
    VisitorCopies visitors;

    @Inject
    PublishedSnapshots states;

    @Test
    void aChangeIsPublishedAsACloudEventInTheTraceOfItsRequest() {
        Response made = given().auth().oauth2(Tokens.organiser()).contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID()).body(json("name", "Atelier", "seats", 8))
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00").post("/rooms");
        UUID id = UUID.fromString(made.path("id"));

        ConsumerRecord<String, byte[]> event = Bus.await(ROOMS, id, message -> true);

        assertThat(Bus.header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(Bus.header(event, "ce_type")).isEqualTo("org.encommun.room.added.v1");
        assertThat(Bus.header(event, "ce_source")).isEqualTo("urn:encommun:conventions");
        assertThat(Bus.header(event, "ce_subject")).isEqualTo(id.toString());
        assertThat(Bus.header(event, "ce_sequence")).isEqualTo("0");
        assertThat(Bus.header(event, "content-type")).isEqualTo("application/json");
        assertThat(Bus.header(event, "traceparent")).contains("0af7651916cd43dd8448eb211c80319c");
        assertThat(new String(event.value())).contains("\"seats\":8").doesNotContain("Atelier");
    }

    @Test
    void aDeletionIsATombstoneAndShowsInTheFeed() {
        Response made = organiser().body(json("name", "Atelier", "seats", 8)).post("/rooms");
        UUID id = UUID.fromString(made.path("id"));

        given().auth().oauth2(Tokens.admin()).header("If-Match", made.header("ETag")).delete("/rooms/" + id).then()
                .statusCode(204);

        Bus.await(ROOMS, id, message -> message.value() == null);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(walkFeed()).containsEntry(id.toString(), "deleted"));
    }

    @Test
    void whatBreaksTheContractIsNotKeptEither() {
        given().auth().oauth2(Tokens.organiser()).contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(json("name", "Stade", "seats", 5000)).post("/rooms").then().statusCode(500);

        assertThat(given().get("/rooms?limit=200").<List<String>>path("items.details.name")).doesNotContain("Stade");
    }

    @Test
    void underManyWritersTheFeedHasNoGapsAndEachRoomsVersionsComeInOrder() throws Exception {
        List<UUID> rooms = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            rooms.add(UUID.fromString(organiser().body(json("name", "Salle", "seats", 1)).post("/rooms").path("id")));
        }
        var writers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 160; i++) {
            int seats = 1 + i;
            UUID room = rooms.get(i % rooms.size());
            writers.submit(() -> {
                String etag = given().get("/rooms/" + room).header("ETag");
                given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json").header("If-Match", etag)
                        .body("{\"seats\": " + seats + "}").patch("/rooms/" + room);
            });
        }
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();

        for (UUID room : rooms) {
            String version = given().get("/rooms/" + room).header("ETag").replace("\"", "");
            Bus.await(ROOMS, room, message -> version.equals(Bus.header(message, "ce_sequence")));
            List<Long> published = Bus.read(ROOMS).stream().filter(message -> room.toString().equals(message.key()))
                    .map(message -> Long.valueOf(Bus.header(message, "ce_sequence"))).toList();
            assertThat(published).isSorted().doesNotHaveDuplicates().hasSize(Integer.parseInt(version) + 1);
            assertThat(states.allAfter(room, 0, 500)).hasSize(published.size());
        }
        assertThat(states.keptAfter()).isZero();
        assertThat(walkFeed()).containsKeys(rooms.stream().map(UUID::toString).toArray(String[]::new));
    }

    @Test
    void anEventTakesEffectOnceAndNeverAfterALaterOne() {
        UUID visitor = UUID.randomUUID();
        Bus.publish("visitor", "registered", visitor, 3, json("kind", "third", "unknown", true));
        Bus.publish("visitor", "registered", visitor, 2, json("kind", "second"));
        Bus.publish("visitor", "registered", visitor, 3, json("kind", "third again"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(visitor)).isEqualTo("third"));
        Bus.publish("visitor", "registered", visitor, 4, json("kind", "fourth"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(visitor)).isEqualTo("fourth"));
    }

    @Test
    void theConsequencesOfAnEventArePublishedInItsTrace() {
        UUID architect = UUID.randomUUID();
        Bus.send(VISITORS, architect, "{\"kind\": \"architecte\"}".getBytes(), Map.of("ce_id", UUID.randomUUID().toString(),
                "ce_subject", architect.toString(), "ce_sequence", "1", "ce_type", "org.encommun.visitor.registered.v1",
                "traceparent",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00"));

        ConsumerRecord<String, byte[]> published = Bus.await(ROOMS, architect, message -> true);

        assertThat(Bus.header(published, "traceparent")).contains("4bf92f3577b34da6a3ce929d0e0e4736");
    }

    @Test
    void aTombstoneForgetsAndAnOldStateDoesNotBringBack() {
        UUID visitor = UUID.randomUUID();
        Bus.publish("visitor", "registered", visitor, 1, json("kind", "elu"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(visitor)).isEqualTo("elu"));

        Bus.publishDeleted("visitor", visitor, 2);
        Bus.publish("visitor", "registered", visitor, 1, json("kind", "elu"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(visitor)).isNull());
        await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(visitors.kindOf(visitor)).isNull());
    }

    @Test
    void anInvalidEventGoesToTheDeadLettersWithItsCauseAndThePartitionContinues() {
        UUID misfit = UUID.randomUUID();
        Bus.publish("visitor", "registered", misfit, 1, json("kind", ""));
        UUID nonsense = UUID.randomUUID();
        Bus.send(VISITORS, nonsense, "not json".getBytes(), Map.of("ce_type", "nonsense"));
        UUID good = UUID.randomUUID();
        Bus.publish("visitor", "registered", good, 1, json("kind", "habitant"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(good)).isEqualTo("habitant"));
        assertThat(Bus.header(Bus.await("encommun.conventions.dead-letter", misfit, message -> true), "dead-letter-reason"))
                .isEqualTo("the state does not fit at kind");
        assertThat(Bus.header(Bus.await("encommun.conventions.dead-letter", nonsense, message -> true), "dead-letter-reason"))
                .contains("ce_type");
        assertThat(visitors.kindOf(misfit)).isNull();
    }

    @Test
    void aHeaderWithoutValueStopsNothing() {
        UUID odd = UUID.randomUUID();
        Map<String, String> headers = new HashMap<>(Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString()));
        headers.put("ce_type", null);
        Bus.send(VISITORS, odd, "{}".getBytes(), headers);
        UUID good = UUID.randomUUID();
        Bus.publish("visitor", "registered", good, 1, json("kind", "habitant"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(good)).isEqualTo("habitant"));
        assertThat(Bus.header(Bus.await("encommun.conventions.dead-letter", odd, message -> true), "dead-letter-reason"))
                .isEqualTo("ce_type is missing");
    }

    @Test
    void aDeadLetterIsGivenAgainByOneCommandAndTakesEffectOnce() {
        UUID visitor = UUID.randomUUID();
        Map<String, String> headers = new HashMap<>(
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_subject", visitor.toString(),
                        "ce_sequence", "1", "ce_type", "org.encommun.visitor.registered.v1", "dead-letter-reason",
                        "a fault since fixed"));
        Bus.send("encommun.conventions.dead-letter", visitor, "{\"kind\": \"mediateur\"}".getBytes(), headers);

        int replayed = given().auth().oauth2(Tokens.admin()).post("/dead-letters/replay").then().statusCode(200).extract()
                .path("replayed");

        assertThat(replayed).isPositive();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(visitor)).isEqualTo("mediateur"));
    }

    @Test
    void onlyAnAdministratorReplays() {
        given().auth().oauth2(Tokens.organiser()).post("/dead-letters/replay").then().statusCode(403);
    }

    @Test
    void onlyPagesThatNoLaterChangeFillsMayBeKeptLong() {
        String room = organiser().body(json("name", "Atelier", "seats", 8)).post("/rooms").path("id");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(walkFeed()).containsKey(room));

        Response full = given().get("/rooms/feed?limit=1");
        Response last = given().get("/rooms/feed?limit=1000");
        Response empty = given().urlEncodingEnabled(false).get(last.<String>path("next"));

        assertThat(full.header("Cache-Control")).isEqualTo("public, max-age=3600");
        assertThat(last.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(empty.<List<?>>path("items")).isEmpty();
        assertThat(empty.header("Cache-Control")).isEqualTo("public, max-age=8");
    }

    private static Map<String, String> walkFeed() {
        Map<String, String> states = new HashMap<>();
        long last = 0;
        String address = "/rooms/feed?limit=20";
        while (true) {
            Response page = given().urlEncodingEnabled(false).get(address);
            List<Map<String, ?>> items = page.path("items");
            if (items.isEmpty()) {
                return states;
            }
            for (Map<String, ?> item : items) {
                long modified = ((Number) item.get("modified")).longValue();
                assertThat(modified).isGreaterThan(last);
                last = modified;
                states.put((String) item.get("id"), (String) item.get("state"));
            }
            address = page.path("next");
        }
    }
}
