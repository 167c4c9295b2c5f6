package org.encommun.directory.harvest.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.encommun.testing.Json.json;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.encommun.directory.DirectoryFixture;
import org.encommun.directory.TestNetwork;
import org.encommun.directory.harvest.PartnerServer;
import org.encommun.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class HarvestRunnerResourceTest {

    private static final int REPLICAS = 6;

    private final HarvestRunner runner;
    private final PartnerServer partner = new PartnerServer();
    private final ExecutorService replicas = Executors.newFixedThreadPool(REPLICAS);

    HarvestRunnerResourceTest(HarvestRunner runner) {
        this.runner = runner;
    }

    @AfterEach
    void close() {
        partner.close();
        replicas.shutdownNow();
    }

    @Test
    void ofSeveralReplicasOneReadsASource() {
        TestNetwork network = TestNetwork.registered("hub-" + UUID.randomUUID());
        String path = "/directory/networks/" + network.id();
        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json;charset=UTF-8")
                .header("If-Match", given().auth().oauth2(Tokens.admin()).get(path).header("ETag"))
                .body(json("harvestHosts", List.of(partner.host("partenaire.exemple.fr")))).patch(path).then().statusCode(200);
        partner.at("/lieux.csv", exchange -> {
            pause();
            PartnerServer.text(200, "text/csv", "id;nom;commune;code_postal\nm-1;Lieu;Lezoux;63190\n").to(exchange);
        });
        String source = DirectoryFixture.path(DirectoryFixture.post(network.token(), path + "/sources",
                json("format", "TABLE", "address", partner.address("/lieux.csv"))));

        CompletableFuture.allOf(IntStream.range(0, REPLICAS)
                .mapToObj(replica -> CompletableFuture.runAsync(() -> runner.harvestNext(() -> true), replicas))
                .toArray(CompletableFuture[]::new)).join();

        Awaitility.await().atMost(Duration.ofSeconds(20))
                .until(() -> network.as().get(source).path("runs[0].endedAt") != null);
        assertThat(partner.paths()).containsExactly("/lieux.csv");
        assertThat(network.as().get(source).<List<Object>>path("runs")).hasSize(1);
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
