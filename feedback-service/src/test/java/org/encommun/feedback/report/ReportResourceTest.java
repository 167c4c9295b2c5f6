package org.encommun.feedback.report;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.encommun.feedback.FeedbackFixture.board;
import static org.encommun.feedback.FeedbackFixture.event;
import static org.encommun.feedback.FeedbackFixture.of;
import static org.encommun.feedback.FeedbackFixture.organiser;
import static org.encommun.feedback.FeedbackFixture.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ReportResourceTest {

    @Test
    void theReportCountsByKindOfParticipantAndOfActor() {
        UUID event = event();
        UUID actor = UUID.randomUUID();
        Bus.publish("actor", "registered", actor, 1, Map.of("kind", "MEDIATHEQUE"));
        register(event, "DIGITAL_ADVISER", "CONFIRMED", true, actor);
        register(event, "DIGITAL_ADVISER", "CONFIRMED", true, null);
        register(event, "RESIDENT", "CONFIRMED", false, null);
        register(event, "RESIDENT", "CANCELLED", false, null);
        register(event, "RESIDENT", "WAITING", false, null);
        board(event);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> organiser().get(of(event) + "/report").then()
                .statusCode(200).body("title", equalTo("NEC de Lezoux")).body("startsAt", equalTo("2026-11-24T14:00:00+01:00"))
                .body("attendance.registered", equalTo(3)).body("attendance.present", equalTo(2))
                .body("attendance.waiting", equalTo(1)).body("attendance.cancelled", equalTo(1))
                .body("byParticipantKind[0].kind", equalTo("DIGITAL_ADVISER"))
                .body("byParticipantKind[0].present", equalTo(2)).body("byActorKind.kind", hasItem("MEDIATHEQUE"))
                .body("boards", hasSize(1)));
        given().get(of(event) + "/statistics").then().statusCode(200).body("attendance.present", equalTo(2));
    }

    @Test
    void theReportSaysWhatActorsStandBy() {
        UUID event = event();
        Bus.publish("commitment", "added", UUID.randomUUID(), 0, Map.of("eventId", event, "state", "PLANNED", "statements",
                List.of(Map.of("actorId", UUID.randomUUID(), "statement",
                        Map.of("status", "STATED", "statedAt", "2026-11-24T16:30:00Z")))));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> organiser().get(of(event) + "/report").then()
                .body("organisers.statement.status", contains("CONFIRMED"))
                .body("organisers.statement.confirmedAt", contains("2026-09-03T10:00:00Z"))
                .body("commitments.statements.statement.status.flatten()", contains("STATED")));
    }

    @Test
    void theReportIsForOrganisers() {
        given().get(of(event()) + "/report").then().statusCode(401);
    }
}
