package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.defaults.conventions.RoomFixture.ROOM;
import static org.encommun.defaults.conventions.RoomFixture.count;
import static org.encommun.defaults.conventions.RoomFixture.organiser;
import static org.encommun.defaults.conventions.RoomFixture.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ConventionsResourceTest {

    @Test
    void aListIsWalkedToItsEndWithoutGapsOrDoubles() {
        IntStream.range(0, 7).forEach(i -> organiser().body(ROOM).post("/rooms").then().statusCode(201));

        List<String> walked = new ArrayList<>();
        String address = "/rooms?limit=3";
        while (address != null) {
            Response page = given().urlEncodingEnabled(false).get(address);
            walked.addAll(page.path("items.id"));
            String link = page.header("Link");
            address = link == null ? null : link.replaceAll("^<([^>]*)>.*$", "$1");
        }

        assertThat(walked).doesNotHaveDuplicates().hasSize((int) count()).isSorted();
    }

    @Test
    void theLimitOfAListIsBounded() {
        problem(given().get("/rooms?limit=201"), 400, "validation-failed");
        problem(given().get("/rooms?limit=0"), 400, "validation-failed");
        problem(given().get("/rooms?cursor=bm90IGFuIGlk"), 400, "invalid-cursor");
    }

    @Test
    void theDescriptionOfTheBusNamesTheBrokerThatIsUsed() {
        String broker = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);

        assertThat(given().get("/asyncapi").asString()).contains("host: " + broker);
    }

    @Test
    void theServiceDescribesItself() {
        given().get("/q/openapi?format=json").then().statusCode(200).body("openapi", containsString("3.1"));
        given().get("/asyncapi").then().statusCode(200).contentType(containsString("asyncapi"));
        given().get("/asyncapi/contracts/room.v1.schema.json").then().statusCode(200).body("type", equalTo("object"));
        problem(given().get("/asyncapi/contracts/nothing.json"), 404, "not-found");
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/metrics").then().statusCode(200).body(containsString("encommun_outbox_waiting"));
    }
}
