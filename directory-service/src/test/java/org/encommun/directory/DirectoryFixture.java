package org.encommun.directory;

import static io.restassured.RestAssured.given;
import static org.encommun.testing.Json.json;

import java.util.Map;
import java.util.UUID;

import org.encommun.testing.Tokens;

import io.restassured.response.Response;

/** Actors, claims and proposals for the tests of the directory, made over HTTP. */
public final class DirectoryFixture {

    private DirectoryFixture() {}

    /** Creates something. */
    public static Response post(String token, String path, Map<String, Object> body) {
        return given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path);
    }

    /** Takes a step that needs no body. */
    public static Response post(String token, String path) {
        return given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", UUID.randomUUID())
                .post(path);
    }

    /** An association that the bearer of a token has registered: the path of the actor. */
    public static String association(String token) {
        return path(post(token, "/directory/actors?createAnyway=true",
                json("name", "Association Num", "kind", "ASSOCIATION", "communeCode", "63195")));
    }

    /** The path of something that was created. */
    public static String path(Response created) {
        return created.then().statusCode(201).extract().header("Location").replaceFirst("^http://[^/]+", "");
    }

    /** Renames an actor as it is now. */
    public static Response rename(String token, String actor) {
        return given().auth().oauth2(token).contentType("application/merge-patch+json")
                .header("If-Match", given().get(actor).header("ETag")).body(json("name", "Autre nom")).patch(actor);
    }

    /** Claims an actor. */
    public static Response claim(String token, String actor) {
        return post(token, actor + "/claims", json("evidence", "Je préside l’association.", "label", "Présidence"));
    }

    /** Makes the bearer of a token a representative of an actor, by the decision of an administrator. */
    public static void represent(String token, String actor) {
        post(Tokens.admin(), path(claim(token, actor)) + "/acceptance").then().statusCode(201);
    }

    /** Registers the partner network of a client. */
    public static Response network(String client) {
        return post(Tokens.admin(), "/directory/networks",
                json("name", "Hub " + client, "issuer", "urn:encommun:local", "client", client));
    }
}
