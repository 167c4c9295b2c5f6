package org.encommun.defaults.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Walks schemas, their nested schemas and the ones they refer to. */
final class SchemaTree {

    static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> components;

    SchemaTree(Components components) {
        this.components = components.getSchemas();
    }

    /** The name of the component that a reference points to. */
    static String name(String reference) {
        return reference.substring(PREFIX.length());
    }

    /** The schemas of an operation's responses. */
    static Stream<Schema> shown(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(response -> schemas(response.getContent()));
    }

    /** The schemas of an operation's request body and parameters. */
    static Stream<Schema> asked(Operation operation) {
        Stream<Schema> body = operation.getRequestBody() == null
                ? Stream.empty()
                : schemas(operation.getRequestBody().getContent());
        Stream<Schema> parameters = operation.getParameters() == null
                ? Stream.empty()
                : operation.getParameters().stream().map(parameter -> parameter.getSchema()).filter(schema -> schema != null);
        return Stream.concat(body, parameters);
    }

    /** Visits a schema and all nested ones, without following references. */
    static void visit(Schema schema, Consumer<Schema> visitor) {
        visitor.accept(schema);
        Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf()).filter(several -> several != null)
                .flatMap(List::stream).forEach(part -> visit(part, visitor));
        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema(), schema.getPropertyNames())
                .filter(part -> part != null).forEach(part -> visit(part, visitor));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(member -> visit(member, visitor));
        }
    }

    /** A deep copy. */
    static Schema copy(Schema schema) {
        Schema copy = OASFactory.createSchema();
        copy.setAll(schema.getAll());
        if (schema.getProperties() != null) {
            copy.setProperties(null);
            schema.getProperties().forEach((name, member) -> copy.addProperty(name, copy(member)));
        }
        Optional.ofNullable(schema.getAllOf()).ifPresent(parts -> copy.setAllOf(copies(parts)));
        Optional.ofNullable(schema.getAnyOf()).ifPresent(parts -> copy.setAnyOf(copies(parts)));
        Optional.ofNullable(schema.getOneOf()).ifPresent(parts -> copy.setOneOf(copies(parts)));
        Optional.ofNullable(schema.getItems()).ifPresent(items -> copy.setItems(copy(items)));
        Optional.ofNullable(schema.getAdditionalPropertiesSchema())
                .ifPresent(values -> copy.setAdditionalPropertiesSchema(copy(values)));
        return copy;
    }

    private static List<Schema> copies(List<Schema> schemas) {
        return schemas.stream().map(SchemaTree::copy).collect(Collectors.toCollection(ArrayList::new));
    }

    /** The components that the schemas refer to, directly or indirectly, by name. */
    Map<String, Schema> reachable(Stream<Schema> roots) {
        Map<String, Schema> found = new LinkedHashMap<>();
        roots.forEach(root -> collect(root, found));
        return found;
    }

    private void collect(Schema root, Map<String, Schema> found) {
        Set<String> names = new LinkedHashSet<>();
        visit(root, schema -> {
            if (schema.getRef() != null) {
                names.add(name(schema.getRef()));
            }
        });
        for (String name : names) {
            Schema component = components.get(name);
            if (component != null && found.putIfAbsent(name, component) == null) {
                collect(component, found);
            }
        }
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream().map(body -> body.getSchema())
                        .filter(schema -> schema != null);
    }
}
