package org.encommun.defaults.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.defaults.conventions.RoomFixture.organiser;

import java.io.IOException;
import java.net.URI;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class PublicAddressResourceTest {

    private static final String ROOM = "{\"name\": \"Salle\", \"seats\": 12}";

    @TestHTTPResource
    URI service;

    @BeforeEach
    void twoRoomsAreThere() {
        organiser().body(ROOM).post("/rooms").then().statusCode(201);
        organiser().body(ROOM).post("/rooms").then().statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rooms?limit=1", "//rooms?limit=1", "http://ailleurs.example/rooms?limit=1"})
    void linkToTheNextPageIsRelativeToTheService(String address) throws IOException {
        String answer = RawConnection.answer(service, "GET " + address + " HTTP/1.1", "Host: ailleurs.example");

        assertThat(answer).doesNotContain("ailleurs.example");
        assertThat(answer.startsWith("HTTP/1.1 404") || answer.toLowerCase().contains("link: </rooms?limit=1&cursor="))
                .as(answer)
                .isTrue();
    }

    @Test
    void listIsReadOverHttp10WithoutHost() throws IOException {
        String answer = RawConnection.answer(service, "GET /rooms?limit=1 HTTP/1.0");

        assertThat(answer).contains(" 200 OK").containsIgnoringCase("link: </rooms?limit=1&cursor=");
    }

    @Test
    void errorIsAProblemOverHttp10WithoutHost() throws IOException {
        assertThat(RawConnection.answer(service, "GET /rooms/nothing HTTP/1.0")).contains(" 404 ")
                .contains("urn:encommun:problem:not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: ailleurs.example", "Host: 192.0.2.7", "Host: 127.0.0.1.ailleurs.example", "X-No-Host: 1"})
    void nextPageOfAFeedIsAtTheAddressOfTheConnection(String header) throws IOException {
        String answer = RawConnection.answer(service, "GET /rooms/feed?limit=1 HTTP/1.0", header);

        assertThat(answer).contains(" 200 OK")
                .containsPattern("\"next\":\"http://127\\.0\\.0\\.1:%d/rooms/feed\\?".formatted(service.getPort()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "localhost:8081", "127.0.0.1:8080", "127.1.2.3", "[::1]:8081"})
    void nextPageOfAFeedIsAtTheHostThatIsThisMachine(String host) throws IOException {
        String answer = RawConnection.answer(service, "GET /rooms/feed?limit=1 HTTP/1.1", "Host: " + host);

        assertThat(answer).contains("\"next\":\"http://%s/rooms/feed?limit=1&afterChangeNumber=".formatted(host));
    }

    @Test
    void locationIsRelativeToTheService() {
        Response made = organiser().header("Host", "ailleurs.example").body(ROOM).post("/rooms");

        assertThat(made.header("Location")).isEqualTo("/rooms/" + made.path("id"));
    }
}
