package org.encommun.local.access;

import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Bodies that an OpenAPI description says are valid: the required members, with their examples.
 *
 * @param description the whole description, to which its schemas refer
 */
record ExampleBody(JsonNode description) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    JsonNode of(JsonNode schema) {
        JsonNode example = schema.has("examples") ? schema.path("examples").path(0) : schema.path("example");
        if (!example.isMissingNode()) {
            return typed(schema, example);
        }
        if (schema.has("$ref")) {
            return of(description.at(schema.path("$ref").asText().substring(1)));
        }
        for (String choice : new String[]{"anyOf", "oneOf", "allOf"}) {
            if (schema.has(choice)) {
                return of(schema.path(choice).path(0));
            }
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return ofType(schema);
    }

    private JsonNode ofType(JsonNode schema) {
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer", "number" -> NODES.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.textNode(schema.path("format").asText().equals("uuid") ? UUID.randomUUID().toString() : "Texte");
        };
    }

    /** Annotations hold every example as text. */
    private static JsonNode typed(JsonNode schema, JsonNode example) {
        if (!example.isTextual() || Set.of("", "string").contains(type(schema))) {
            return example;
        }
        try {
            return MAPPER.readTree(example.asText());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("an example is not of its type: " + example, unreadable);
        }
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return (type.isArray() ? type.path(0) : type).asText();
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = NODES.objectNode();
        schema.path("required").forEach(name -> object.set(name.asText(), of(schema.path("properties").path(name.asText()))));
        return object;
    }

    private ArrayNode array(JsonNode schema) {
        ArrayNode array = NODES.arrayNode();
        return schema.path("minItems").asInt() > 0 ? array.add(of(schema.path("items"))) : array;
    }
}
