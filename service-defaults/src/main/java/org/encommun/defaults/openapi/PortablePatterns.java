package org.encommun.defaults.openapi;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Rewrites the patterns of constraints so that clients apply them with the same meaning: Bean Validation matches the whole
 * text, JSON Schema (ECMA-262) searches in it and supports less than Java.
 */
final class PortablePatterns {

    /** What SmallRye writes for {@code @NotBlank}: the only pattern that is meant to be searched for. */
    private static final String NOT_BLANK = "\\S";
    private static final Pattern ANCHORED = Pattern.compile("\\^.*\\$", Pattern.DOTALL);

    private PortablePatterns() {}

    static void apply(OpenAPI description) {
        Components components = description.getComponents();
        components.getSchemas().values().forEach(component -> SchemaTree.visit(component, PortablePatterns::apply));
        if (description.getPaths() != null) {
            description.getPaths().getPathItems().values().stream().map(PathItem::getOperations)
                    .flatMap(operations -> operations.values().stream())
                    .flatMap(operation -> Stream.concat(SchemaTree.asked(operation), SchemaTree.shown(operation)))
                    .forEach(schema -> SchemaTree.visit(schema, PortablePatterns::apply));
        }
    }

    private static void apply(Schema schema) {
        if (schema.getPattern() != null) {
            schema.setPattern(portable(schema.getPattern()));
        }
    }

    static String portable(String pattern) {
        if (ANCHORED.matcher(pattern).matches()) {
            return pattern;
        }
        if (pattern.equals(NOT_BLANK)) {
            return "^[\\s\\S]*\\S[\\s\\S]*$";
        }
        String portable = pattern.startsWith("(?s)") ? pattern.substring(4).replace(".", "[\\s\\S]") : pattern;
        // only the service distinguishes letters and digits of other scripts from other characters
        portable = portable.replace("\\p{L}", "A-Za-z\\u00aa-\\uffff").replace("\\p{N}", "0-9");
        portable = portable.replace("\\P{Cntrl}", "[^\\x00-\\x1f\\x7f]").replaceAll("(?<=[*+?}])\\+", "");
        return portable.contains("|") ? "^(?:" + portable + ")$" : "^" + portable + "$";
    }
}
