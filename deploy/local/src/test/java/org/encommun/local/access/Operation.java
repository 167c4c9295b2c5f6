package org.encommun.local.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * An operation that a service describes.
 *
 * @param method in lower case
 * @param path the template of its address, with the parameters that must be there
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
        return new Operation(service, operation.path("operationId").asText(), method, path + query(operation), mediaType, body);
    }

    /** The same on one event. */
    Operation of(String eventId) {
        return new Operation(service, id, method, path.replace("{eventId}", eventId), mediaType, body);
    }

    /** The parameters that must be there. */
    private static String query(JsonNode operation) {
        String query = StreamSupport.stream(operation.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query") && parameter.path("required").asBoolean())
                .map(parameter -> parameter.path("name").asText() + "=" + example(parameter.path("example")).asText())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** That of a parameter which may be repeated is a list. */
    private static JsonNode example(JsonNode example) {
        return example.isArray() ? example.path(0) : example;
    }
}
