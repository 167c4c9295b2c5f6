package org.encommun.feedback.testimony;

import static io.restassured.RestAssured.given;
import static org.encommun.feedback.FeedbackFixture.answer;
import static org.encommun.feedback.FeedbackFixture.event;
import static org.encommun.feedback.FeedbackFixture.moderate;
import static org.encommun.feedback.FeedbackFixture.moderator;
import static org.encommun.feedback.FeedbackFixture.of;
import static org.encommun.feedback.FeedbackFixture.present;
import static org.encommun.feedback.FeedbackFixture.survey;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

@QuarkusTest
class TestimonyResourceTest {

    private static final String TEXT = "Un travail que personne ne voit";

    private UUID event;
    private String testimonies;

    @BeforeEach
    void anEvent() {
        event = event();
        testimonies = of(event) + "/testimonies";
    }

    @Test
    void aTestimonyIsHiddenUntilAModeratorShowsIt() {
        String testimony = testimony();
        given().get(testimonies).then().statusCode(200).body("items", hasSize(0));

        moderate(testimony, moderator().get(testimony).header("ETag"), "SHOWN").then().statusCode(200);

        given().get(testimonies).then().body("items.text", contains(TEXT));
    }

    @Test
    void onlyModeratorsReadWhatIsNotModeratedYet() {
        testimony();

        given().get(testimonies + "?moderation=PENDING").then().statusCode(401);
        moderator().get(testimonies + "?moderation=PENDING").then().body("items.text", contains(TEXT));
    }

    @Test
    void aDecisionIsBasedOnTheVersionThatTheModeratorRead() {
        String testimony = testimony();
        String etag = moderator().get(testimony).header("ETag");
        moderate(testimony, etag, "SHOWN").then().statusCode(200);

        moderate(testimony, etag, "HIDDEN").then().statusCode(412);
        moderator().contentType(ContentType.JSON).body(Map.of("moderation", "HIDDEN")).put(testimony + "/moderation")
                .then().statusCode(428);
    }

    /** The address of a new testimony. */
    private String testimony() {
        answer(survey(event), present(event), 4, TEXT).then().statusCode(201);
        return testimonies + "/" + moderator().get(testimonies + "?moderation=PENDING").path("items[0].id");
    }
}
