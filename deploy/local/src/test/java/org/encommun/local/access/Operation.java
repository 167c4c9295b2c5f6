package org.encommun.local.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * An operation that a service describes.
 *
 * @param method in lower case
 * @param path the template of its address
 * @param mediaType of its body; empty for none
 * @param body that the description says is valid; {@code null} for none
 */
record Operation(String service, String id, String method, String path, String mediaType, JsonNode body) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final String PATCH = "application/merge-patch+json";

    /** All operations of a description. */
    static List<Operation> all(String service, JsonNode description) {
        List<Operation> all = new ArrayList<>();
        description.path("paths").properties().forEach(path -> path.getValue().properties().forEach(operation -> {
            if (METHODS.contains(operation.getKey())) {
                all.add(of(service, description, operation.getKey(), path.getKey(), operation.getValue()));
            }
        }));
        return all;
    }

    private static Operation of(String service, JsonNode description, String method, String path, JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        String mediaType = content.isEmpty() ? "" : content.fieldNames().next();
        JsonNode body = switch (mediaType) {
            case "" -> null;
            // the version is looked at before the content
            case PATCH -> JsonNodeFactory.instance.objectNode();
            default -> new ExampleBody(description).of(content.path(mediaType).path("schema"));
        };
        return new Operation(service, operation.path("operationId").asText(), method, path, mediaType, body);
    }
}
