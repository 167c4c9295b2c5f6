package org.encommun.feedback.stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.feedback.FeedbackFixture.addCard;
import static org.encommun.feedback.FeedbackFixture.board;
import static org.encommun.feedback.FeedbackFixture.event;
import static org.encommun.feedback.FeedbackFixture.moderator;
import static org.encommun.feedback.FeedbackFixture.of;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class StreamResourceTest {

    @TestHTTPResource
    URI service;

    @Test
    void aDashboardResumesAfterACutWithoutGapsOrDuplicates() throws Exception {
        UUID event = event();
        String board = board(event);
        String start = streamPosition(event);
        for (int i = 0; i < 3; i++) {
            addCard(moderator(), board, "ANCHOR", "Frein " + i).then().statusCode(201);
        }

        List<String> first = ServerSentEvents.follow(service, event, start).ids("card-added", 2);
        addCard(moderator(), board, "WIND", "Levier").then().statusCode(201);
        List<String> second = ServerSentEvents.resume(service, event, first.get(1)).ids("card-added", 2);

        assertThat(Stream.concat(first.stream(), second.stream()).map(Long::valueOf)).hasSize(4).isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void framesHoldOnlyFieldsOfTheStandard() throws Exception {
        UUID event = event();
        String start = streamPosition(event);
        board(event, "L’été « à Lezoux »");

        ServerSentEvents stream = ServerSentEvents.follow(service, event, start);
        List<String> frame = stream.firstFrame();

        assertThat(stream.contentType()).hasValue("text/event-stream");
        assertThat(frame).filteredOn(line -> !line.startsWith(":")).extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactlyInAnyOrder("id", "event", "retry", "data");
        assertThat(frame).filteredOn(line -> line.startsWith("data:")).singleElement().asString()
                .startsWith("data:{").endsWith("}").contains("L’été « à Lezoux »");
        assertThat(frame).filteredOn(line -> line.startsWith("retry:")).singleElement().asString().matches("retry:[0-9]{4}");
    }

    @Test
    void aPositionThatNoStreamGaveOutIsRefusedBeforeAnythingIsSent() {
        UUID event = event();

        resume(event, "999999999").then().statusCode(400).body("type", equalTo("urn:encommun:problem:unknown-position"));
        resume(event, "../etc").then().statusCode(400).body("type", equalTo("urn:encommun:problem:unknown-position"));
    }

    @Test
    void anUnknownEventHasNoStream() {
        resume(UUID.randomUUID(), "1").then().statusCode(404);
    }

    private static Response resume(UUID event, String position) {
        return given().accept("text/event-stream").header("Last-Event-ID", position).get(of(event) + "/stream");
    }

    private static String streamPosition(UUID event) {
        return given().get(of(event) + "/statistics").path("streamPosition");
    }
}
