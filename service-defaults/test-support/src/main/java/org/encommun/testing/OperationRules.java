package org.encommun.testing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Rules for the description of every operation.
 *
 * @param method in lower case, as in the description
 */
record OperationRules(String method, String path, JsonNode operation) {

    String id() {
        return operation.path("operationId").asText();
    }

    List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (String member : List.of("operationId", "summary", "description")) {
            if (operation.path(member).asText().isBlank()) {
                faults.add("no " + member);
            }
        }
        JsonNode responses = operation.path("responses");
        if (responses.properties().stream().noneMatch(response -> response.getKey().startsWith("2"))) {
            faults.add("no success described");
        }
        errors(responses).stream().filter(status -> !responses.has(status)).forEach(status -> faults.add("no " + status));
        checkHeaders(responses, faults);
        checkContents(responses, faults);
        if (!operation.has("security")) {
            faults.add("does not state whether a token is accepted");
        }
        return faults;
    }

    private Set<String> errors(JsonNode responses) {
        Set<String> errors = new LinkedHashSet<>(Set.of("400", "406", "500", "503"));
        if (!operation.path("security").isEmpty()) {
            errors.add("401");
            if (isNeeded(operation.path("security"))) {
                errors.add("403");
            }
        }
        if (path.contains("{")) {
            errors.add("404");
        }
        if (operation.has("requestBody")) {
            errors.addAll(Set.of("413", "415"));
        }
        if (method.equals("post") && responses.has("201")) {
            errors.addAll(Set.of("409", "422"));
        }
        if (isChange()) {
            errors.addAll(Set.of("409", "412", "428"));
        }
        return errors;
    }

    private static boolean isNeeded(JsonNode security) {
        for (JsonNode requirement : security) {
            if (requirement.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private boolean isChange() {
        return Set.of("put", "patch", "delete").contains(method);
    }

    private void checkHeaders(JsonNode responses, List<String> faults) {
        if (responses.has("201")) {
            // PUT is idempotent by itself
            if (method.equals("post")) {
                requireHeader("Idempotency-Key", faults);
            }
            if (!responses.path("201").path("headers").has("Location")) {
                faults.add("no Location of the created resource");
            }
        }
        if (isChange()) {
            requireHeader("If-Match", faults);
        }
        if (responses.has("304")) {
            requireHeader("If-None-Match", faults);
            if (!responses.path("200").path("headers").has("ETag")) {
                faults.add("304 without an ETag to compare");
            }
        }
    }

    private void requireHeader(String name, List<String> faults) {
        for (JsonNode parameter : operation.path("parameters")) {
            if (parameter.path("name").asText().equals(name)) {
                JsonNode schema = parameter.path("schema");
                if (!schema.has("pattern") || !schema.has("maxLength")) {
                    faults.add(name + " without pattern or length");
                }
                return;
            }
        }
        faults.add("no parameter " + name);
    }

    private void checkContents(JsonNode responses, List<String> faults) {
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            if (response.getKey().startsWith("4") && !response.getValue().path("content").has("application/problem+json")) {
                faults.add(response.getKey() + " is not a problem document");
            }
            if (response.getKey().startsWith("2")) {
                checkSchemas(response.getKey(), response.getValue(), faults);
            }
        }
        checkSchemas("the request body", operation.path("requestBody"), faults);
    }

    private static void checkSchemas(String what, JsonNode body, List<String> faults) {
        for (JsonNode content : body.path("content")) {
            if (content.path("schema").isEmpty()) {
                faults.add(what + " has no schema");
            }
        }
    }

    @Override
    public String toString() {
        return method.toUpperCase(Locale.ROOT) + " " + path;
    }
}
