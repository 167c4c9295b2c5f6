package org.encommun.defaults.conventions;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class TextResourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{'title': '\\u200b'} | title | doit contenir au moins un caractère visible",
            "{'title': 'a\\nb'} | title | doit tenir sur une seule ligne, sans tabulation",
            "{'title': 'a\\u202eb'} | title | contient un caractère qui n’est pas admis : U+202E",
            "{'title': 'a', 'text': '\\u2800'} | text | doit contenir au moins un caractère visible",
            "{'title': 'a', 'website': 'http://\\u202e@@@'} | website | doit être l’adresse complète d’une page web, par exemple https://www.exemple.fr",
            "{'title': 'a', 'siret': '73282932000075'} | siret | doit être un numéro SIRET : 14 chiffres, dont une clé de contrôle exacte"
    }, quoteCharacter = '"')
    void faultyTextIsAViolationWithItsReason(String body, String field, String message) {
        put(body, "fr").then().statusCode(400).body("type", equalTo("urn:encommun:problem:validation-failed"))
                .body("violations.field", contains(field)).body("violations.message", contains(message));
    }

    @Test
    void reasonIsInTheLanguageOfTheClient() {
        put("{'title': '\\u200b'}", "en-GB").then()
                .body("violations.message", contains("must contain at least one visible character"));
        put("{'title': '" + "a".repeat(141) + "'}", "en").then()
                .body("violations.message", contains("must have at most 140 characters"));
    }

    @Test
    void elementsOfAListAreChecked() {
        put("{'title': 'a', 'keywords': ['inclusion', '\\u3164']}", "fr").then().statusCode(400)
                .body("violations.message", contains("doit contenir au moins un caractère visible"));
    }

    @Test
    void textIsComposed() {
        put("{'title': 'E\\u0301te\\u0301', 'keywords': ['e\\u0301']}", "fr").then().statusCode(200)
                .body("title", equalTo("Été"))
                .body("keywords", contains("é"));
        given().queryParam("words", "e\u0301te\u0301").get("/notices").then().statusCode(200).body("title", equalTo("été"));
    }

    @Test
    void lengthsCountCharacters() {
        put("{'title': '" + "😀".repeat(140) + "'}", "fr").then().statusCode(200);
    }

    @Test
    void controlCharacterIsNamedAsSuch() {
        put("{'title': 'a\\u0000'}", "fr").then().statusCode(400)
                .body("type", equalTo("urn:encommun:problem:invalid-character"))
                .body("field", equalTo("title"));
        put("{'title': 'a', 'keywords': ['b', 'c\\u0007']}", "fr").then().statusCode(400)
                .body("type", equalTo("urn:encommun:problem:invalid-character")).body("field", equalTo("keywords[1]"));
    }

    @Test
    void descriptionStatesLengthsAndPatterns() {
        Response description = given().get("/q/openapi?format=json");

        String notice = "components.schemas.Notice.properties.";
        description.then().body(notice + "title.minLength", equalTo(1)).body(notice + "title.maxLength", equalTo(140))
                .body(notice + "text.minLength", equalTo(1)).body(notice + "text.maxLength", equalTo(10_000))
                .body(notice + "keywords.items.minLength", equalTo(1)).body(notice + "keywords.items.maxLength", equalTo(40))
                .body(notice + "website.format", equalTo("uri")).body(notice + "website.maxLength", equalTo(300))
                .body(notice + "siret.pattern", equalTo("^[0-9]{14}$"))
                .body("components.schemas.NoticePatch.properties.title.maxLength", equalTo(140))
                .body("paths.'/notices'.get.parameters[0].schema.maxLength", equalTo(60));
    }

    private static Response put(String body, String language) {
        return given().contentType("application/json").header("Accept-Language", language).body(body.replace('\'', '"'))
                .put("/notices/1");
    }
}
