package org.encommun.directory.network;

import static io.restassured.RestAssured.given;
import static org.encommun.directory.DirectoryFixture.association;
import static org.encommun.directory.DirectoryFixture.network;
import static org.encommun.directory.DirectoryFixture.path;
import static org.encommun.directory.DirectoryFixture.rename;
import static org.encommun.testing.Json.json;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import java.util.List;
import java.util.UUID;

import org.encommun.testing.Tokens;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** The partner networks and their machines. */
@QuarkusTest
class NetworkResourceTest {

    private final String client = "reseau-" + UUID.randomUUID();

    @Test
    void aClientSpeaksForOneNetwork() {
        network(client).then().statusCode(201).body("client", equalTo(client));

        network(client).then().statusCode(409).body("type", equalTo("urn:encommun:problem:client-taken"));
    }

    @Test
    void aNetworkKeepsItsActorsWhenItsMachineGetsAnotherClient() {
        String network = path(network(client));
        String actor = association(Tokens.network(client));

        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json").header("If-Match", "\"0\"")
                .body(json("client", client + "-2")).patch(network).then().statusCode(200);

        rename(Tokens.network(client + "-2"), actor).then().statusCode(200);
        rename(Tokens.network(client), actor).then().statusCode(403).body("type",
                equalTo("urn:encommun:problem:network-unknown"));
    }

    @Test
    void aNetworkIsTheAuthorityForFieldsThatExistOnly() {
        String network = path(network(client));

        given().auth().oauth2(Tokens.admin()).contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", "\"0\"")
                .body(json("ownedFields", List.of("labels", "openinghours"))).patch(network).then().statusCode(422)
                .body("type", equalTo("urn:encommun:problem:unknown-owned-field")).body("field", equalTo("ownedFields"))
                .body("detail", containsString("openinghours"));
    }

    @Test
    void aNetworkWithActorsIsNotDeleted() {
        String network = path(network(client));
        association(Tokens.network(client));

        given().auth().oauth2(Tokens.admin()).header("If-Match", "\"0\"").delete(network).then().statusCode(409)
                .body("type", equalTo("urn:encommun:problem:network-in-use"));
    }

    @Test
    void onlyAdministratorsSeeClients() {
        given().auth().oauth2(Tokens.user("curieux")).get("/directory/networks").then().statusCode(403);
        given().auth().oauth2(Tokens.admin()).get(path(network(client))).then().statusCode(200).body("client", equalTo(client));
    }
}
