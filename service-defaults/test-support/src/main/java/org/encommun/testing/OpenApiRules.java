package org.encommun.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What front-end developers may expect of the OpenAPI description of a service. */
public final class OpenApiRules {

    private OpenApiRules() {}

    /** Checks a whole OpenAPI 3.1 description. */
    public static void check(JsonNode description) {
        Set<String> faults = new LinkedHashSet<>();
        Set<String> ids = new HashSet<>();
        checkHead(description, faults);
        for (DescribedOperation operation : DescribedOperation.all(description)) {
            OperationRules rules = new OperationRules(operation.method(), operation.path(), operation.content());
            if (!ids.add(rules.id())) {
                faults.add(rules + ": no explicit operationId");
            }
            rules.faults().forEach(fault -> faults.add(rules + ": " + fault));
        }
        SchemaRules schemas = new SchemaRules(description);
        faults.addAll(schemas.faults());
        assertThat(faults).as("faults of the OpenAPI description").isEmpty();
    }

    private static void checkHead(JsonNode description, Set<String> faults) {
        if (!description.path("openapi").asText().startsWith("3.1")) {
            faults.add("not OpenAPI 3.1");
        }
        if (description.path("servers").isEmpty()) {
            faults.add("no servers");
        }
        for (String member : Set.of("contact", "license", "description")) {
            if (!description.path("info").has(member)) {
                faults.add("no " + member.toLowerCase(Locale.ROOT) + " in info");
            }
        }
        description.path("tags").forEach(tag -> {
            if (!tag.has("description")) {
                faults.add("no description of the tag " + tag.path("name").asText());
            }
        });
    }
}
