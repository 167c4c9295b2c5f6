package org.encommun.directory;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;

import java.util.Map;
import java.util.UUID;

import org.encommun.testing.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** The machine of a partner network with its token, for tests over HTTP. */
public record NetworkMachine(String id, String name, String token) {

    /** That of a network that is registered anew. */
    public static NetworkMachine registered(String kind) {
        String client = kind + "-" + UUID.randomUUID();
        Response network = DirectoryFixture.network(client);
        return new NetworkMachine(network.path("id"), network.path("name"), Tokens.network(client));
    }

    /** A request with its token. */
    public RequestSpecification as() {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** Where a record of it is. */
    public String path(String externalId) {
        return "/directory/networks/" + id + "/records/" + externalId;
    }

    /** Says something of a place for the first time. */
    public Response put(String externalId, Map<String, Object> place) {
        return send(externalId, json("place", place));
    }

    /** Sends a record for the first time. */
    public Response send(String externalId, Map<String, Object> record) {
        return as().body(record).put(path(externalId));
    }

    /** Sends a record in place of the one that there is. */
    public Response replace(String externalId, Map<String, Object> record) {
        return as().header("If-Match", as().get(path(externalId)).header("ETag")).body(record).put(path(externalId));
    }
}
