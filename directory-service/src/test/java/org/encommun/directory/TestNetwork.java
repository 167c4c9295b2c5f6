package org.encommun.directory;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;

import java.util.Map;

import org.encommun.testing.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A partner network with its machine's token. */
public record TestNetwork(String id, String token) {

    /** Registers it. */
    public static TestNetwork registered(String client) {
        return new TestNetwork(DirectoryFixture.network(client).path("id"), Tokens.network(client));
    }

    /** A request of its machine. */
    public RequestSpecification as() {
        return given().auth().oauth2(token).contentType("application/json");
    }

    /** The path of a record. */
    public String path(String externalId) {
        return "/directory/networks/" + id + "/records/" + externalId;
    }

    /** Sends a record that is new. */
    public Response put(String externalId, Map<String, Object> place) {
        return as().body(json("place", place)).put(path(externalId));
    }

    /** Replaces a record. */
    public Response put(String externalId, Map<String, Object> place, String ifMatch) {
        return as().header("If-Match", ifMatch).body(json("place", place)).put(path(externalId));
    }
}
