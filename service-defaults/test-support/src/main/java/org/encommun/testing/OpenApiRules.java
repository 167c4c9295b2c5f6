package org.encommun.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What a front-end team may expect of the description of every operation. */
public final class OpenApiRules {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private OpenApiRules() {}

    /** Checks a whole OpenAPI 3.1 description. */
    public static void check(JsonNode description) {
        Set<String> faults = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    String name = operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey();
                    check(name, operation.getKey(), path.getKey(), operation.getValue(), ids, faults);
                }
            }
        }
        for (Map.Entry<String, JsonNode> schema : description.path("components").path("schemas").properties()) {
            checkSchema(schema.getKey(), schema.getValue(), faults);
        }
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        assertThat(ids).as("operations").isNotEmpty();
        assertThat(faults).as("faults of the OpenAPI description").isEmpty();
    }

    private static void check(String name, String method, String path, JsonNode operation, Set<String> ids,
            Set<String> faults) {
        String id = operation.path("operationId").asText();
        if (id.isEmpty() || !ids.add(id)) {
            faults.add(name + ": no operationId of its own");
        }
        if (operation.path("summary").asText().isEmpty()) {
            faults.add(name + ": no summary");
        }
        JsonNode responses = operation.path("responses");
        if (responses.properties().stream().noneMatch(response -> response.getKey().startsWith("2"))) {
            faults.add(name + ": no success described");
        }
        Set<String> errors = new LinkedHashSet<>(Set.of("400", "401", "406", "500", "503"));
        if (path.contains("{")) {
            errors.add("404");
        }
        if (operation.has("requestBody")) {
            errors.addAll(Set.of("413", "415"));
        }
        if (method.equals("post") && responses.has("201")) {
            errors.addAll(Set.of("409", "422"));
        }
        if (Set.of("put", "patch", "delete").contains(method)) {
            errors.addAll(Set.of("409", "412", "428"));
        }
        errors.stream().filter(status -> !responses.has(status)).forEach(status -> faults.add(name + ": no " + status));
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            if (response.getKey().startsWith("4") && !response.getValue().path("content").has("application/problem+json")) {
                faults.add(name + ": " + response.getKey() + " is no problem document");
            }
        }
        for (JsonNode content : operation.path("requestBody").path("content")) {
            if (content.path("schema").isEmpty()) {
                faults.add(name + ": the request body has no schema");
            }
        }
    }

    private static void checkSchema(String name, JsonNode schema, Set<String> faults) {
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            JsonNode value = property.getValue();
            boolean explainsItself = value.has("$ref") || value.has("anyOf") || value.has("allOf") || value.has("enum")
                    || value.path("items").has("$ref") || value.path("items").has("enum")
                    || value.path("type").asText().equals("boolean");
            if (!explainsItself && !value.has("examples") && !value.has("example")) {
                faults.add("schema %s: no example of %s".formatted(name, property.getKey()));
            }
        }
    }
}
