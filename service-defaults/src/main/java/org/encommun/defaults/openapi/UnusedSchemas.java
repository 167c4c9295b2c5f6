package org.encommun.defaults.openapi;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Removes unreferenced schemas: those of libraries, and those that conventions have replaced. */
final class UnusedSchemas {

    private UnusedSchemas() {}

    static void remove(OpenAPI description, Collection<Endpoint> endpoints) {
        Set<String> used = new SchemaTree(description.getComponents()).reachable(endpoints.stream()
                .map(Endpoint::operation)
                .flatMap(operation -> Stream.concat(SchemaTree.asked(operation), SchemaTree.shown(operation))))
                .keySet();
        for (String name : Set.copyOf(description.getComponents().getSchemas().keySet())) {
            if (!used.contains(name)) {
                description.getComponents().removeSchema(name);
            }
        }
    }
}
