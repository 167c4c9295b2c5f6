package org.encommun.defaults.openapi;

import java.util.List;

import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Gives parameters that may be repeated an example of the type that their schema says: annotations hold a single value. */
final class ListParameters {

    private ListParameters() {}

    /** @param parameters those of an operation; {@code null} for none */
    static void describe(List<Parameter> parameters) {
        if (parameters != null) {
            parameters.stream()
                    .filter(parameter -> parameter.getExample() != null && !(parameter.getExample() instanceof List<?>))
                    .filter(parameter -> parameter.getSchema() != null && parameter.getSchema().getType() != null
                            && parameter.getSchema().getType().contains(Schema.SchemaType.ARRAY))
                    .forEach(parameter -> parameter.setExample(List.of(parameter.getExample())));
        }
    }
}
