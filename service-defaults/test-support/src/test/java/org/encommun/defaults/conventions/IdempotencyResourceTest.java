package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.defaults.conventions.RoomFixture.ROOM;
import static org.encommun.defaults.conventions.RoomFixture.atOnce;
import static org.encommun.defaults.conventions.RoomFixture.count;
import static org.encommun.defaults.conventions.RoomFixture.organiser;
import static org.encommun.defaults.conventions.RoomFixture.problem;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.encommun.defaults.idempotency.IdempotencyRecords;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class IdempotencyResourceTest {

    @Inject
    IdempotencyRecords records;

    @Test
    void aCreationSentTwiceHappensOnce() {
        String key = UUID.randomUUID().toString();

        Response first = organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms");
        long after = count();
        Response again = organiser().header("Idempotency-Key", key).body("{\"seats\":12,\"name\":\"Salle d'étude\"}")
                .post("/rooms");

        first.then().statusCode(201).header("Location", containsString("/rooms/" + first.path("id")));
        again.then().statusCode(201).header("Location", first.header("Location")).header("ETag", first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(count()).isEqualTo(after);
    }

    @Test
    void creationWhoseResponseWasErasedIsNotRepeated() {
        String key = UUID.randomUUID().toString();
        Response first = organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms");
        long after = count();

        QuarkusTransaction.requiringNew().run(() -> records.forgetBodies(first.header("Location")));

        problem(organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms"), 410, "idempotent-response-erased");
        assertThat(count()).isEqualTo(after);
    }

    @Test
    void aKeyBelongsToOneRequest() {
        String key = UUID.randomUUID().toString();
        organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms").then().statusCode(201);

        problem(organiser().header("Idempotency-Key", key).body("{\"name\": \"Autre\", \"seats\": 1}").post("/rooms"), 422,
                "idempotency-key-reused");
    }

    @Test
    void aRefusedRequestMayBeCorrectedAndSentWithItsKey() {
        String key = UUID.randomUUID().toString();
        problem(organiser().header("Idempotency-Key", key).body("{\"name\": \"\", \"seats\": 1}").post("/rooms"), 400,
                "validation-failed");

        organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms").then().statusCode(201);
    }

    @Test
    void aKeyIsNeededAndWellFormed() {
        RequestSpecification request = given().auth().oauth2(Tokens.organiser()).contentType("application/json").body(ROOM);

        problem(request.post("/rooms"), 400, "idempotency-key-missing");
        problem(request.header("Idempotency-Key", "short").post("/rooms"), 400, "idempotency-key-malformed");
    }

    @Test
    void oneKeySentManyTimesAtOnceCreatesOneResource() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = count();

        List<Response> answers = atOnce(30,
                i -> organiser().header("Idempotency-Key", key).body(ROOM).post("/rooms"));

        assertThat(count()).isEqualTo(before + 1);
        assertThat(answers).extracting(Response::statusCode).contains(201).isSubsetOf(201, 409);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).extracting(Response::asString)
                .containsOnly(
                        answers.stream().filter(answer -> answer.statusCode() == 201).findFirst().orElseThrow().asString());
    }
}
