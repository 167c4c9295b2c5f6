package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.encommun.defaults.conventions.RoomFixture.organiser;
import static org.encommun.testing.Json.json;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
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
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
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
        assertThat(Bus.header(event, "ce_sequence")).isEqualTo("0000000000000000000");
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
            long version = Long.parseLong(given().get("/rooms/" + room).header("ETag").replace("\"", ""));
            Bus.await(ROOMS, room, message -> version == Long.parseLong(Bus.header(message, "ce_sequence")));
            List<Long> published = Bus.read(ROOMS).stream().filter(message -> room.toString().equals(message.key()))
                    .map(message -> Long.valueOf(Bus.header(message, "ce_sequence"))).toList();
            assertThat(published).isSorted().doesNotHaveDuplicates().hasSize((int) version + 1);
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
    void oneEventThatFailsAmongManyTakesOnlyItselfToTheDeadLetters() {
        UUID misfit = UUID.randomUUID();
        List<UUID> good = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            UUID visitor = UUID.randomUUID();
            good.add(visitor);
            Bus.publish("visitor", "registered", visitor, 1, json("kind", "habitant"));
            if (i == 10) {
                // the table refuses it, and not the contract
                Bus.publish("visitor", "registered", misfit, 1, json("kind", "fantôme"));
            }
        }

        for (UUID visitor : good) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(visitors.kindOf(visitor)).isEqualTo("habitant"));
        }
        assertThat(Bus.header(Bus.await("encommun.conventions.dead-letter", misfit, message -> true), "dead-letter-reason"))
                .startsWith("handling failed");
    }

    @Test
    void whenTheDatabaseEndsAllSessionsNoEventIsPutAsideAndNoRequestFailsForGood() throws Exception {
        List<UUID> received = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 6; i++) {
                UUID visitor = UUID.randomUUID();
                received.add(visitor);
                Bus.publish("visitor", "registered", visitor, 1, json("kind", "habitant"));
            }
            endSessions();
            assertThat(given().get("/rooms").statusCode()).isIn(200, 503);
        }

        for (UUID visitor : received) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(visitors.kindOf(visitor)).isEqualTo("habitant"));
        }
        assertThat(Bus.read("encommun.conventions.dead-letter").stream().map(ConsumerRecord::key))
                .doesNotContainAnyElementsOf(received.stream().map(UUID::toString).toList());
    }

    /** Ends the sessions of the service's pool and of its relay, as an administrator of the database would. */
    private static void endSessions() throws SQLException {
        Config config = ConfigProvider.getConfig();
        String user = config.getValue("quarkus.datasource.username", String.class);
        try (Connection connection = DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class), user,
                config.getValue("quarkus.datasource.password", String.class));
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
        }
    }

    @Test
    void aRefusedEventThatIsAlmostTooLargeForTheBusBecomesADeadLetterToo() {
        UUID misfit = UUID.randomUUID();
        Bus.publish("visitor", "registered", misfit, 1, json("kind", "", "text", "x".repeat((1 << 20) - 600)));
        UUID good = UUID.randomUUID();
        Bus.publish("visitor", "registered", good, 1, json("kind", "habitant"));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(good)).isEqualTo("habitant"));
        Bus.await("encommun.conventions.dead-letter", misfit, message -> true);
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
    void aDeadLetterIsReplayedByOneCommandAndTakesEffectOnce() {
        UUID visitor = UUID.randomUUID();
        putAside(visitor, 1, "mediateur");
        String letter = letterOf(visitor);

        Response replayed = given().auth().oauth2(Tokens.admin()).post("/dead-letters/" + letter + "/replay");

        assertThat(replayed.<String>path("outcome")).isEqualTo("PROCESSED");
        assertThat(visitors.kindOf(visitor)).isEqualTo("mediateur");
        given().auth().oauth2(Tokens.admin()).post("/dead-letters/" + letter + "/replay").then().statusCode(404);
        assertThat(waitingLetters()).doesNotContainKey(visitor.toString());
    }

    @Test
    void theReplayOfAllTellsWhatBecameOfEachDeadLetter() {
        UUID mended = UUID.randomUUID();
        putAside(mended, 1, "mediateur");
        UUID late = UUID.randomUUID();
        Bus.publish("visitor", "registered", late, 2, json("kind", "second"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(visitors.kindOf(late)).isEqualTo("second"));
        putAside(late, 1, "first");
        UUID misfit = UUID.randomUUID();
        putAside(misfit, 1, "");
        Map<String, String> letters = waitingLetters();

        Response replayed = given().auth().oauth2(Tokens.admin()).post("/dead-letters/replay");

        Map<String, String> outcomes = new HashMap<>();
        replayed.<List<Map<String, String>>>path("outcomes").forEach(each -> outcomes.put(each.get("id"), each.get("outcome")));
        assertThat(outcomes).containsEntry(letters.get(mended.toString()), "PROCESSED")
                .containsEntry(letters.get(late.toString()), "SUPERSEDED")
                .containsEntry(letters.get(misfit.toString()), "REFUSED");
        assertThat(visitors.kindOf(late)).isEqualTo("second");
        assertThat(waitingLetters()).containsKey(misfit.toString()).doesNotContainKeys(mended.toString(), late.toString());
    }

    @Test
    void aDeadLetterIsSeenInTheHealthAndTheMetricsAndTheServiceStaysReady() {
        UUID misfit = UUID.randomUUID();
        Bus.publish("visitor", "registered", misfit, 1, json("kind", ""));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Response health = given().get("/q/health/well");
            assertThat(health.statusCode()).isEqualTo(200);
            assertThat(health.<Integer>path("checks.find { it.name == 'Bus' }.data.deadLetters")).isPositive();
        });
        assertThat(given().get("/q/metrics").asString()).containsPattern("encommun_dead_letters_waiting(\\{.*})? [1-9]")
                .containsPattern("encommun_inbox_listening(\\{.*})? 1");
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void noDeadLetterIsAtAnAddressThatNoneCanHave() {
        given().auth().oauth2(Tokens.admin()).get("/dead-letters?cursor=bm90IGFuIGlk").then().statusCode(400);
        for (String id : List.of("seven", "0-99999999", "7-0", "0--1", "99999999999999999999-1")) {
            given().auth().oauth2(Tokens.admin()).post("/dead-letters/" + id + "/replay").then().statusCode(404);
        }
    }

    private static void putAside(UUID visitor, long version, String kind) {
        Map<String, String> headers = Map.of("ce_id", UUID.randomUUID().toString(), "ce_subject", visitor.toString(),
                "ce_sequence", Long.toString(version), "ce_type", "org.encommun.visitor.registered.v1",
                "dead-letter-reason", "a fault since fixed");
        Bus.send("encommun.conventions.dead-letter", visitor, ("{\"kind\": \"" + kind + "\"}").getBytes(), headers);
    }

    private static String letterOf(UUID visitor) {
        return waitingLetters().get(visitor.toString());
    }

    /** The ids of the dead letters that wait, by their keys. */
    private static Map<String, String> waitingLetters() {
        Map<String, String> letters = new HashMap<>();
        String cursor = "";
        while (cursor != null) {
            Response page = given().auth().oauth2(Tokens.admin()).get("/dead-letters?limit=2" + cursor);
            page.<List<Map<String, String>>>path("items").forEach(each -> letters.put(each.get("key"), each.get("id")));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        return letters;
    }

    @Test
    void onlyAnAdministratorSeesAndReplaysDeadLetters() {
        given().auth().oauth2(Tokens.organiser()).get("/dead-letters").then().statusCode(403);
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
