package org.encommun.testing;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Rules for the schemas of a description, so that generated types are convenient to use. */
final class SchemaRules {

    /**
     * Syntax that Java supports and ECMA-262 does not, or not without flags: inline flags, classes by name, possessive
     * quantifiers.
     */
    private static final Pattern JAVA_ONLY = Pattern.compile("\\(\\?[a-zA-Z]|\\\\[pPAZzGQEhHR]|[*+?}]\\+");
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode description;
    private final JsonNode schemas;
    private final Set<String> faults = new LinkedHashSet<>();

    SchemaRules(JsonNode description) {
        this.description = description;
        this.schemas = description.path("components").path("schemas");
    }

    Set<String> faults() {
        Set<String> used = new LinkedHashSet<>();
        collect(description.path("paths"), used);
        checkPatterns("paths", description.path("paths"));
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            String name = schema.getKey();
            if (name.matches(".*\\d") || name.startsWith("HttpProblem")
                    || name.startsWith("Edit") && name.endsWith("Details")) {
                faults.add("schema " + name + ": not named after what it is");
            }
            if (!used.contains(name)) {
                faults.add("schema " + name + ": nothing refers to it");
            }
            if (name.endsWith("View") && schema.getValue().path("required").isEmpty()) {
                faults.add("schema " + name + ": declares no member as required");
            }
            checkExamples(name, schema.getValue());
            checkPatterns("schema " + name, schema.getValue());
            // in a patch, null removes a member
            if (!name.endsWith("Patch")) {
                checkNulls(name, schema.getValue());
            }
        }
        return faults;
    }

    private void collect(JsonNode node, Set<String> used) {
        String reference = node.path("$ref").asText();
        if (reference.startsWith(REFERENCE) && used.add(reference.substring(REFERENCE.length()))) {
            collect(schemas.path(reference.substring(REFERENCE.length())), used);
        }
        node.forEach(child -> collect(child, used));
    }

    private void checkPatterns(String where, JsonNode node) {
        JsonNode pattern = node.path("pattern");
        if (pattern.isTextual()) {
            String text = pattern.asText();
            if (!text.startsWith("^") || !text.endsWith("$")) {
                faults.add("%s: the pattern %s is not anchored".formatted(where, text));
            }
            if (JAVA_ONLY.matcher(text).find()) {
                faults.add("%s: only Java understands the pattern %s".formatted(where, text));
            }
        }
        node.forEach(child -> checkPatterns(where, child));
    }

    private void checkNulls(String name, JsonNode node) {
        JsonNode type = node.path("type");
        if (type.asText().equals("null") || type.isArray() && type.toString().contains("\"null\"")) {
            faults.add("schema " + name + ": null, though members without a value are left out");
        }
        node.forEach(child -> checkNulls(name, child));
    }

    private void checkExamples(String name, JsonNode schema) {
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
