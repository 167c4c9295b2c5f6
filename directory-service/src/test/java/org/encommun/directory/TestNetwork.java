package org.encommun.directory;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;

import java.util.Map;

import org.encommun.testing.Tokens;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A partner network with its machine's token. */
public record TestNetwork(String id, String name, String token) {

    /** Registers it. */
    public static TestNetwork registered(String client) {
        Response network = DirectoryFixture.network(client);
        return new TestNetwork(network.path("id"), network.path("name"), Tokens.network(client));
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
        return send(externalId, json("place", place));
    }

    /** Replaces a record. */
    public Response put(String externalId, Map<String, Object> place, String ifMatch) {
        return as().header("If-Match", ifMatch).body(json("place", place)).put(path(externalId));
    }

    /** Sends a record that is new, with what is said of it besides the place. */
    public Response send(String externalId, Map<String, Object> record) {
        return as().body(record).put(path(externalId));
    }

    /** Replaces a record as it is now. */
    public Response replace(String externalId, Map<String, Object> record) {
        return as().header("If-Match", as().get(path(externalId)).header("ETag")).body(record).put(path(externalId));
    }
}
