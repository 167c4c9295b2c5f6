package org.encommun.event.team.device;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.event.EventFixture.delete;
import static org.encommun.event.EventFixture.draft;
import static org.encommun.event.EventFixture.organiser;
import static org.encommun.event.EventFixture.post;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.apache.commons.codec.digest.DigestUtils;
import org.encommun.testing.Bus;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class DeviceResourceTest {

    private UUID event;

    @BeforeEach
    void anEvent() {
        event = draft("appareil-" + UUID.randomUUID());
    }

    @Test
    void theKeyOfADeviceIsShownOnceAndPublishedAsADigest() {
        Response device = post(event, "/team/devices", json("name", "Entrée"));
        device.then().statusCode(201).body("key", matchesPattern("[A-Za-z0-9_-]{22}"));
        String key = device.path("key");

        organiser(event).get(device.header("Location")).then().statusCode(200).body("key", nullValue());
        String published = new String(Bus.await("encommun.team.v1", event,
                message -> new String(message.value()).contains(DigestUtils.sha256Hex(key))).value());
        assertThat(published).doesNotContain(key, "Entrée");
    }

    @Test
    void aRevokedDeviceIsPublishedAsGone() {
        Response device = post(event, "/team/devices", json("name", "Entrée"));

        delete(event, device).then().statusCode(204);

        organiser(event).get("/events/" + event + "/team/devices").then().body("", hasSize(0));
        Bus.await("encommun.team.v1", event,
                message -> "org.encommun.team.device-revoked.v1".equals(Bus.header(message, "ce_type")));
    }

    @Test
    void onlyOrganisersAddDevices() {
        given().auth().oauth2(Tokens.user("autre")).get("/events/" + event + "/team/devices").then().statusCode(403);
    }
}
