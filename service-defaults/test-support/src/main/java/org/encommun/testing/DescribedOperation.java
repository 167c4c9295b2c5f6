package org.encommun.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An operation of an OpenAPI description.
 *
 * @param method in lower case
 * @param path the template of its address
 */
record DescribedOperation(String method, String path, JsonNode content) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** All of a description, which has at least one. */
    static List<DescribedOperation> all(JsonNode description) {
        List<DescribedOperation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : description.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    all.add(new DescribedOperation(operation.getKey(), path.getKey(), operation.getValue()));
                }
            }
        }
        assertThat(all).as("operations").isNotEmpty();
        return all;
    }
}
