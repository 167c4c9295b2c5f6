package org.encommun.directory.record;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Why what a network sent for one field, or a part of it, is set aside or should be looked at. The rest of its record counts.
 *
 * @param field the field; {@code null} for the record as a whole
 * @param column the heading of the column; {@code null} where it did not come in a table
 * @param value what was sent
 * @param cause in French
 * @param suggestion what may have been meant, or was taken in its place; {@code null} for nothing
 * @param kept whether the value counts nevertheless
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldFault(
        @Schema(nullable = true, description = "The field.", examples = "services") String field,
        @Schema(nullable = true, description = "The heading of its column.", examples = "services") String column,
        @Schema(nullable = true, description = "What was sent.", examples = "Aide au démarches") String value,
        @Schema(description = "What is wrong, in French.", examples = "Terme inconnu du standard.") String cause,
        @Schema(nullable = true, description = "What may have been meant.",
                examples = "Aide aux démarches administratives") String suggestion,
        @Schema(description = "Whether the value counts nevertheless, as it is or as suggested.",
                examples = "false") boolean kept) {}
