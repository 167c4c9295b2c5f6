package org.encommun.defaults.openapi;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Describes path parameters that their resource leaves undescribed. */
final class PathParameters {

    private PathParameters() {}

    /** @param parameters those of an operation, or of all operations of one path; {@code null} for none */
    static void describe(List<Parameter> parameters) {
        if (parameters != null) {
            parameters.stream()
                    .filter(parameter -> parameter.getIn() == Parameter.In.PATH && parameter.getDescription() == null)
                    .forEach(parameter -> parameter.description(description(parameter.getName())));
        }
    }

    private static String description(String name) {
        String words = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.endsWith(" id")
                ? "The id of the " + words.substring(0, words.length() - 3) + "."
                : "The " + words + " of the requested resource.";
    }
}
