package org.encommun.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.restassured.specification.RequestSpecification;

/** Every operation of an OpenAPI description keeps its promise who may call it; tried over HTTP. */
public final class AccessRules {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private AccessRules() {}

    /** Operations that need a token refuse callers without one, the others do not ask for it. */
    public static void check(JsonNode description) {
        Set<String> faults = new LinkedHashSet<>();
        int operations = 0;
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    operations++;
                    int status = callWithoutToken(operation.getKey(), path.getKey(), operation.getValue());
                    if (!isAsDescribed(operation.getValue(), status)) {
                        faults.add("%s %s: %d".formatted(operation.getKey(), path.getKey(), status));
                    }
                }
            }
        }
        assertThat(operations).as("operations").isPositive();
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

    private static int callWithoutToken(String method, String template, JsonNode operation) {
        String path = template.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        RequestSpecification request = given().header("Idempotency-Key", UUID.randomUUID()).header("If-Match", "\"0\"");
        JsonNode content = operation.path("requestBody").path("content");
        request.contentType(content.isEmpty() ? "application/json" : content.fieldNames().next());
        if (!content.isEmpty()) {
            request.body("{}");
        }
        // a stream does not end by itself
        return template.endsWith("/stream") ? 200 : request.request(method.toUpperCase(Locale.ROOT), path).statusCode();
    }
}
