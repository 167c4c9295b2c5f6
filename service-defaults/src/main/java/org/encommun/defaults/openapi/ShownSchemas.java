package org.encommun.defaults.openapi;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Marks the members that are always present in a response: all but those with {@code @Schema(nullable = true)}, which are
 * omitted where they have no value. In requests, the constraints decide.
 *
 * <p>
 * A type that occurs in both requests and responses may require less in requests, where it has defaults; it then gets two
 * schemas, such as {@code Audience} and {@code AudienceView}.
 */
final class ShownSchemas {

    private final Components components;
    private final Map<String, Schema> shown;
    private final Set<String> asked;

    private ShownSchemas(Components components, Collection<Endpoint> endpoints) {
        this.components = components;
        SchemaTree tree = new SchemaTree(components);
        shown = tree.reachable(endpoints.stream().map(Endpoint::operation).flatMap(SchemaTree::shown));
        asked = tree.reachable(endpoints.stream().map(Endpoint::operation).flatMap(SchemaTree::asked)).keySet();
    }

    static void apply(OpenAPI description, Collection<Endpoint> endpoints) {
        new ShownSchemas(description.getComponents(), endpoints).apply(endpoints);
    }

    private void apply(Collection<Endpoint> endpoints) {
        Map<String, String> views = views();
        shown.forEach((name, schema) -> {
            boolean split = asked.contains(name);
            if (!split || views.containsKey(name)) {
                Schema view = SchemaTree.copy(schema);
                alwaysThere(name, schema).ifPresent(always -> view.setRequired(List.copyOf(always)));
                SchemaTree.visit(view, part -> refer(part, views));
                components.addSchema(views.getOrDefault(name, name), view);
            }
        });
        endpoints.stream().map(Endpoint::operation).flatMap(SchemaTree::shown)
                .forEach(schema -> SchemaTree.visit(schema, part -> refer(part, views)));
        components.getSchemas().values().forEach(component -> SchemaTree.visit(component, NullMembers::leaveOut));
    }

    /** The schemas that need a separate response schema, with the name of the latter. */
    private Map<String, String> views() {
        Map<String, String> views = new LinkedHashMap<>();
        int before;
        do {
            before = views.size();
            shown.forEach((name, schema) -> {
                if (asked.contains(name) && (requiresMore(name, schema) || refersToOneOf(views.keySet(), schema))) {
                    views.put(name, name.replaceFirst("Details$", "") + "View");
                }
            });
        } while (views.size() > before);
        return views;
    }

    private boolean requiresMore(String name, Schema schema) {
        return alwaysThere(name, schema).filter(always -> !always.equals(required(schema))).isPresent();
    }

    private boolean refersToOneOf(Set<String> names, Schema schema) {
        boolean[] found = {false};
        SchemaTree.visit(schema, part -> found[0] |= part.getRef() != null && names.contains(SchemaTree.name(part.getRef())));
        return found[0];
    }

    private static void refer(Schema schema, Map<String, String> views) {
        if (schema.getRef() != null) {
            String name = SchemaTree.name(schema.getRef());
            schema.setRef(SchemaTree.PREFIX + views.getOrDefault(name, name));
        }
    }

    private static Set<String> required(Schema schema) {
        return schema.getRequired() == null ? Set.of() : Set.copyOf(schema.getRequired());
    }

    /** The members that are never omitted; empty for a schema without members. */
    private static Optional<Set<String>> alwaysThere(String name, Schema schema) {
        if (schema.getProperties() == null || name.equals(ProblemResponses.SCHEMA)) {
            return Optional.empty();
        }
        return Optional
                .of(schema.getProperties().entrySet().stream().filter(member -> !NullMembers.mayBeNull(member.getValue()))
                        .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new)));
    }
}
