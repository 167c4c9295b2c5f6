package org.encommun.directory.harvest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.TestNetwork;
import org.encommun.directory.harvest.PartnerServer;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/**
 * Measures how many items of a feed are taken in a second, for the first time and again from the beginning: {@code ./mvnw test -pl
 * directory-service -am -Dtest=FeedHarvestMeasurement -Dsurefire.failIfNoSpecifiedTests=false}. By its name it is in no other run, and it
 * prints figures instead of judging them.
 */
@QuarkusTest
class FeedHarvestMeasurement {

    private static final int PAGES = 20;
    private static final int ITEMS = 500;

    @Test
    void aFeedIsTakenInAndReadAgain() {
        try (PartnerServer partner = new PartnerServer()) {
            TestNetwork network = TestNetwork.registered("hub-" + UUID.randomUUID());
            String path = "/directory/networks/" + network.id();
            given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json;charset=UTF-8")
                    .header("If-Match", given().auth().oauth2(Tokens.admin()).get(path).header("ETag"))
                    .body(json("harvestHosts", List.of(partner.host("partenaire.exemple.fr")))).patch(path).then()
                    .statusCode(200);
            IntStream.rangeClosed(0, PAGES).forEach(page -> partner.at("/flux?page=" + page,
                    PartnerServer.text(200, "application/json", page(partner, page))));
            String source = DirectoryFixture.path(DirectoryFixture.post(network.token(), path + "/sources",
                    json("format", "RPDE", "address", partner.address("/flux?page=0"))));
            report("first time", network, source, 1);
            partner.at("/flux?page=" + PAGES, exchange -> {
                PartnerServer.Answer answer = partner.paths().size() == PAGES + 2
                        ? PartnerServer.text(410, "text/plain", "")
                        : PartnerServer.text(200, "application/json", page(partner, PAGES));
                answer.to(exchange);
            });
            DirectoryFixture.post(network.token(), source + "/runs").then().statusCode(202);
            report("again from the beginning", network, source, 2);
        }
    }

    private static void report(String what, TestNetwork network, String source, int runs) {
        Response done = Awaitility.await().atMost(Duration.ofMinutes(5)).until(() -> network.as().get(source),
                read -> read.<List<Object>>path("runs").size() == runs && read.path("runs[0].endedAt") != null);
        assertThat(done.<String>path("runs[0].outcome")).isEqualTo("READ");
        Duration time = Duration.between(Instant.parse(done.path("runs[0].startedAt")),
                Instant.parse(done.path("runs[0].endedAt")));
        System.out.printf("%s: %s in %d ms, %.0f items/s%n", what, done.<Object>path("runs[0].counts"), time.toMillis(),
                PAGES * ITEMS * 1000.0 / time.toMillis());
    }

    private static String page(PartnerServer partner, int page) {
        String items = page == PAGES
                ? ""
                : IntStream.range(0, ITEMS)
                        .mapToObj(
                                item -> """
                                        {"state": "updated", "kind": "lieu", "id": "p%d-%d", "modified": 1, "data": {"nom": "Lieu %d", "commune": "Lezoux",
                                         "code_postal": "63190", "code_insee": "63195", "adresse": "%d rue des Lilas", "services":
                                         "Aide aux démarches administratives|Accès internet et matériel informatique", "telephone": "+33473682834",
                                         "horaires": "Tu-Sa 10:00-12:00,14:00-18:00"}}"""
                                        .formatted(page, item, item, item))
                        .collect(Collectors.joining(","));
        return "{\"next\": \"%s\", \"license\": \"https://www.etalab.gouv.fr/licence-ouverte-open-licence\", \"items\": [%s]}"
                .formatted(partner.address("/flux?page=" + Math.min(page + 1, PAGES)), items);
    }
}
