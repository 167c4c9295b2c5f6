package org.encommun.feedback.board;

import static io.restassured.RestAssured.given;
import static org.encommun.feedback.FeedbackFixture.addCard;
import static org.encommun.feedback.FeedbackFixture.board;
import static org.encommun.feedback.FeedbackFixture.create;
import static org.encommun.feedback.FeedbackFixture.event;
import static org.encommun.feedback.FeedbackFixture.moderate;
import static org.encommun.feedback.FeedbackFixture.moderator;
import static org.encommun.feedback.FeedbackFixture.of;
import static org.encommun.feedback.FeedbackFixture.present;
import static org.encommun.feedback.FeedbackFixture.vote;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class BoardResourceTest {

    private UUID event;
    private String board;

    @BeforeEach
    void anEventWithABoard() {
        event = event();
        board = board(event);
    }

    @Test
    void theTextOfAnAttendeesCardIsHiddenUntilAModeratorShowsIt() {
        Response card = addCard(board, present(event), "ANCHOR", "Limites budgétaires");
        card.then().statusCode(201).body("moderation", equalTo("PENDING"));
        given().get(board).then().body("cards[0].text", nullValue()).body("cards[0].type", equalTo("ANCHOR"));
        moderator().get(board).then().body("cards[0].text", equalTo("Limites budgétaires"));

        moderate(card.header("Location"), card.header("ETag"), "SHOWN").then().statusCode(200);

        given().get(board).then().body("cards[0].text", equalTo("Limites budgétaires"));
    }

    @Test
    void theCardOfAFacilitatorIsShownAtOnce() {
        addCard(moderator(), board, "WIND", "La gratitude").then().statusCode(201).body("moderation", equalTo("SHOWN"));

        given().get(board).then().body("cards.text", contains("La gratitude"));
    }

    @Test
    void anAttendeeVotesForACardOnce() {
        Response card = addCard(moderator(), board, "ANCHOR", "Limites budgétaires");
        String code = present(event);
        vote(card, code).then().statusCode(201).body("votes", equalTo(1));

        vote(card, code).then().statusCode(409).body("type", equalTo("urn:encommun:problem:already-voted"));
        vote(card, present(event)).then().statusCode(201).body("votes", equalTo(2));
        given().get(board).then().body("cards[0].votes", equalTo(2));
    }

    @Test
    void aHiddenCardGetsNoVotes() {
        Response card = addCard(moderator(), board, "WIND", "La gratitude");
        moderate(card.header("Location"), card.header("ETag"), "HIDDEN").then().statusCode(200);

        vote(card, present(event)).then().statusCode(409).body("type", equalTo("urn:encommun:problem:card-hidden"));
        given().get(board).then().body("cards[0].text", nullValue());
    }

    @Test
    void aBoardIsPublishedWithItsVotesAndWithoutTheTexts() {
        Response card = addCard(moderator(), board, "ANCHOR", "Limites budgétaires");

        vote(card, present(event)).then().statusCode(201);

        Bus.await("encommun.board.v1", UUID.fromString(board.substring(board.lastIndexOf('/') + 1)), published -> {
            String state = new String(published.value());
            return state.contains("\"votes\":1") && !state.contains("Limites");
        });
    }

    @Test
    void aBoardOfAnotherEventIsNotFound() {
        String foreign = of(event()) + board.substring(board.indexOf("/boards"));

        given().get(foreign).then().statusCode(404);
        moderator().get(board + "/cards/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void onlyOrganisersOpenBoards() {
        create(moderator(), Map.of("title", "Nos freins"), of(event) + "/boards").then().statusCode(403);
    }

    @Test
    void anUnknownEventHasNoBoards() {
        create(given().auth().oauth2(Tokens.admin()), Map.of("title", "Nos freins"), of(UUID.randomUUID()) + "/boards").then()
                .statusCode(404);
    }
}
