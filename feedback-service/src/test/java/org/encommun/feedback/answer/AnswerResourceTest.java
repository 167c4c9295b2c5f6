package org.encommun.feedback.answer;

import static io.restassured.RestAssured.given;
import static org.encommun.feedback.FeedbackFixture.absent;
import static org.encommun.feedback.FeedbackFixture.answer;
import static org.encommun.feedback.FeedbackFixture.event;
import static org.encommun.feedback.FeedbackFixture.of;
import static org.encommun.feedback.FeedbackFixture.present;
import static org.encommun.feedback.FeedbackFixture.survey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.UUID;

import org.encommun.testing.Bus;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class AnswerResourceTest {

    @Test
    void anAnswerIsCountedInTheTallies() {
        UUID event = event();
        Response survey = survey(event);

        answer(survey, present(event), 5, "Se retrouver plus souvent").then().statusCode(201).body("answers", equalTo(1))
                .body("questions[0].tally", contains(0, 0, 0, 0, 1)).body("questions[0].mean", equalTo(5.0f));

        given().get(of(event) + "/surveys").then().body("[0].answers", equalTo(1));
    }

    @Test
    void anAttendeeAnswersOnce() {
        UUID event = event();
        Response survey = survey(event);
        String code = present(event);
        answer(survey, code, 5, "Se retrouver plus souvent").then().statusCode(201);

        answer(survey, code, 1, "Encore").then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-answered"));
        given().get(of(event) + "/surveys").then().body("[0].answers", equalTo(1));
    }

    @Test
    void theTalliesArePublishedWithoutTheTexts() {
        UUID event = event();
        Response survey = survey(event);

        answer(survey, present(event), 5, "Se retrouver plus souvent").then().statusCode(201);

        Bus.await("encommun.survey.v1", UUID.fromString(survey.path("id")), message -> {
            String state = new String(message.value());
            return state.contains("[0,0,0,0,1]") && !state.contains("souvent");
        });
    }

    @Test
    void onlyCheckedInParticipantsMayAnswer() {
        UUID event = event();

        answer(survey(event), absent(event), 5, "Bien").then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:not-checked-in"));
    }

    @Test
    void anUnknownCodeDoesNotAnswer() {
        answer(survey(event()), "AAAAAAAAAAAAAAAA", 5, "Bien").then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:answer-code-unknown"));
    }

    @Test
    void anAttendeeOfAnotherEventDoesNotAnswer() {
        answer(survey(event()), present(event()), 5, "Bien").then().statusCode(403)
                .body("type", equalTo("urn:encommun:problem:answer-code-unknown"));
    }

    @Test
    void anInvisibleTextIsRefused() {
        UUID event = event();

        answer(survey(event), present(event), 5, "\u200b").then().statusCode(400);
    }
}
