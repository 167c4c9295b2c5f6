package org.encommun.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import io.restassured.response.Response;

/** An OpenAPI 3.1 description against which responses are validated. */
final class OpenApiDescription {

    private static final String UNCHECKED = "/q/";

    private final ObjectMapper mapper = new ObjectMapper();
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<JsonNode, Schema> schemas = new HashMap<>();
    private final JsonNode description;
    private final List<String> templates;

    OpenApiDescription(JsonNode description) {
        this.description = description;
        // of several matching templates the one with the fewest variables applies
        this.templates = description.path("paths").properties().stream().map(Map.Entry::getKey)
                .sorted(Comparator.comparingLong(template -> template.chars().filter(letter -> letter == '{').count()))
                .toList();
        close(description.path("components").path("schemas"));
    }

    /** Refuses undescribed members, except where a schema is intentionally open. */
    private static void close(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.path("properties").isObject() && !schema.has("additionalProperties")
                && !schema.has("allOf")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(OpenApiDescription::close);
    }

    /** Fails the test if the operation does not describe the response. Addresses without an operation are not checked. */
    void check(String method, String path, Response response) {
        if (path.startsWith(UNCHECKED)) {
            return;
        }
        Optional<JsonNode> operation = operation(method.toLowerCase(Locale.ROOT), path);
        if (operation.isPresent()) {
            String call = "%s %s: %d".formatted(method, path, response.statusCode());
            JsonNode responses = operation.get().path("responses");
            JsonNode described = responses.path(Integer.toString(response.statusCode()));
            if (described.isMissingNode()) {
                assertThat(response.statusCode()).as(call + " is not described").isGreaterThanOrEqualTo(400);
                described = responses.path("default");
            }
            checkHeaders(call, described, response);
            checkBody(call, described.path("content"), response);
        }
    }

    private Optional<JsonNode> operation(String method, String path) {
        return templates.stream().filter(template -> path.matches(template.replaceAll("\\{[^}]*}", "[^/]+")))
                .map(template -> description.path("paths").path(template).path(method)).findFirst()
                .filter(described -> described.has("operationId"));
    }

    private static void checkHeaders(String call, JsonNode described, Response response) {
        for (Map.Entry<String, JsonNode> header : described.path("headers").properties()) {
            if (header.getValue().path("required").asBoolean()) {
                assertThat(response.header(header.getKey())).as(call + " has no " + header.getKey()).isNotNull();
            }
        }
    }

    private void checkBody(String call, JsonNode content, Response response) {
        byte[] body = response.asByteArray();
        if (body.length == 0) {
            assertThat(content.isEmpty()).as(call + " has no body").isTrue();
            return;
        }
        String mediaType = response.contentType().replaceFirst(";.*", "");
        assertThat(content.has(mediaType)).as("%s has the media type %s", call, mediaType).isTrue();
        if (mediaType.endsWith("json")) {
            List<Error> errors = schema(content.path(mediaType).path("schema")).validate(json(body));
            assertThat(errors).as(call).isEmpty();
        }
    }

    private synchronized Schema schema(JsonNode schema) {
        return schemas.computeIfAbsent(schema, absent -> {
            ObjectNode document = schema.deepCopy();
            document.set("components", description.path("components"));
            return registry.getSchema(document);
        });
    }

    private JsonNode json(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException malformed) {
            throw new AssertionError("not JSON", malformed);
        }
    }
}
