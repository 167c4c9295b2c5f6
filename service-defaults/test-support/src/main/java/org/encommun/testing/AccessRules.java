package org.encommun.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.specification.RequestSpecification;

/** Every operation of an OpenAPI description keeps its promise who may call it; tried over HTTP. */
public final class AccessRules {

    private AccessRules() {}

    /** Operations that need a token refuse callers without one, the others do not ask for it. */
    public static void check(JsonNode description) {
        Set<String> faults = new LinkedHashSet<>();
        for (DescribedOperation operation : DescribedOperation.all(description)) {
            int status = callWithoutToken(operation);
            if (!isAsDescribed(operation.content(), status)) {
                faults.add("%s %s: %d".formatted(operation.method(), operation.path(), status));
            }
        }
        assertThat(faults).as("operations that answer a caller without a token otherwise than described").isEmpty();
    }

    /** Where another credential than a token will do, the service looks for it, after the body has been validated. */
    private static boolean isAsDescribed(JsonNode operation, int status) {
        boolean bodyFirst = operation.path("security").size() > 1 && operation.has("requestBody");
        return needsCredentials(operation) ? status == 401 || bodyFirst && status == 400 : status != 401;
    }

    private static boolean needsCredentials(JsonNode operation) {
        JsonNode security = operation.path("security");
        return !security.isEmpty() && StreamSupport.stream(security.spliterator(), false).noneMatch(JsonNode::isEmpty);
    }

    private static int callWithoutToken(DescribedOperation operation) {
        String path = operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        RequestSpecification request = given().header("Idempotency-Key", UUID.randomUUID()).header("If-Match", "\"0\"");
        JsonNode content = operation.content().path("requestBody").path("content");
        request.contentType(content.isEmpty() ? "application/json" : content.fieldNames().next());
        if (!content.isEmpty()) {
            request.body("{}");
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), path).statusCode();
    }
}
