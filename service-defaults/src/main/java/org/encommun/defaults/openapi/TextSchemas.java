package org.encommun.defaults.openapi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.encommun.defaults.text.MultiLineText;
import org.encommun.defaults.text.SingleLineText;
import org.encommun.defaults.text.WebAddress;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationTarget.Kind;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodParameterInfo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Describes the lengths of texts, which the framework's scanner does not derive from custom constraints: in the schemas of
 * records, and in method parameters.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class TextSchemas implements OASFilter {

    private final IndexView index;

    /** @param index the classes of the service and of its shared modules */
    public TextSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null || description.getComponents().getSchemas() == null) {
            return;
        }
        Map<FieldInfo, AnnotationInstance> constraints = new HashMap<>();
        for (Class<?> type : List.of(SingleLineText.class, MultiLineText.class, WebAddress.class)) {
            for (AnnotationInstance constraint : index.getAnnotations(type)) {
                AnnotationTarget target = declaration(constraint.target());
                if (target.kind() == Kind.FIELD) {
                    constraints.put(target.asField(), constraint);
                } else if (target.kind() == Kind.METHOD_PARAMETER) {
                    describe(target.asMethodParameter(), constraint, description);
                }
            }
        }
        for (ClassInfo type : index.getKnownClasses()) {
            Map<String, AnnotationInstance> fields = fields(type, constraints);
            if (!fields.isEmpty()) {
                description.getComponents().getSchemas().forEach((name, schema) -> {
                    if (isOf(type, name, schema)) {
                        fields.forEach((field, constraint) -> describe(schema.getProperties().get(field), constraint));
                    }
                });
            }
        }
    }

    private static AnnotationTarget declaration(AnnotationTarget target) {
        return target.kind() == Kind.TYPE ? target.asType().enclosingTarget() : target;
    }

    /** The constraints on the fields of a class and of the values unwrapped into it. */
    private Map<String, AnnotationInstance> fields(ClassInfo type, Map<FieldInfo, AnnotationInstance> constraints) {
        Map<String, AnnotationInstance> found = new HashMap<>();
        for (FieldInfo field : type.fields()) {
            if (constraints.containsKey(field)) {
                found.put(field.name(), constraints.get(field));
            }
            if (field.hasAnnotation(JsonUnwrapped.class)) {
                ClassInfo value = index.getClassByName(field.type().name());
                found.putAll(value == null ? Map.of() : fields(value, constraints));
            }
        }
        return found;
    }

    /** The scanner names a schema after its class, and numbers those whose classes have the same name; a patch has its own. */
    private static boolean isOf(ClassInfo type, String name, Schema schema) {
        String given = Optional.ofNullable(
                type.declaredAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class))
                .map(annotation -> annotation.value("name")).map(value -> value.asString()).orElse(type.simpleName());
        return name.startsWith(given) && name.substring(given.length()).matches("\\d*(Patch)?")
                && schema.getProperties() != null
                && type.fields().stream().filter(field -> !field.hasAnnotation(JsonUnwrapped.class))
                        .map(FieldInfo::name).filter(field -> !field.equals("serialVersionUID"))
                        .anyMatch(schema.getProperties()::containsKey);
    }

    private static void describe(MethodParameterInfo parameter, AnnotationInstance constraint, OpenAPI description) {
        AnnotationInstance operation = parameter.method().declaredAnnotation(Operation.class.getName());
        String name = parameter.annotations().stream()
                .filter(annotation -> annotation.name().prefix() != null && annotation.value() != null
                        && annotation.name().withoutPackagePrefix().endsWith("Param"))
                .map(annotation -> annotation.value().asString()).findFirst().orElse(null);
        if (operation == null || operation.value("operationId") == null || name == null || description.getPaths() == null) {
            return;
        }
        description.getPaths().getPathItems().values().stream().flatMap(item -> item.getOperations().values().stream())
                .filter(known -> operation.value("operationId").asString().equals(known.getOperationId()))
                .filter(known -> known.getParameters() != null).flatMap(known -> known.getParameters().stream())
                .filter(known -> name.equals(known.getName())).forEach(known -> describe(known.getSchema(), constraint));
    }

    private static void describe(Schema schema, AnnotationInstance constraint) {
        if (schema != null && schema.getAnyOf() != null) {
            schema.getAnyOf().forEach(one -> describe(one, constraint));
        }
        if (schema == null || schema.getType() == null) {
            return;
        }
        if (schema.getType().contains(SchemaType.ARRAY)) {
            describe(schema.getItems(), constraint);
        } else if (schema.getType().contains(SchemaType.STRING)) {
            boolean address = constraint.name().toString().equals(WebAddress.class.getName());
            schema.setMaxLength(constraint.value("max") == null ? WebAddress.DEFAULT_MAX : constraint.value("max").asInt());
            schema.setMinLength(schema.getMinLength() == null ? 1 : schema.getMinLength());
            if (address) {
                schema.setFormat("uri");
            }
        }
    }
}
