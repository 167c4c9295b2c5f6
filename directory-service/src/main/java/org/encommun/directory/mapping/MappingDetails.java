package org.encommun.directory.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.encommun.defaults.json.AbsentList;
import org.encommun.defaults.text.SingleLineText;

/**
 * How the tables of a network are read.
 *
 * @param columns the column of the standard by the heading of the network's table
 * @param ignored the headings of columns that are not read, though the standard has them
 * @param terms the term of the standard by the word of the network, by column of the standard
 * @param constants by column of the standard what holds where a row says nothing
 * @param key the headings of the columns that together tell one place from another, where no column is an id
 */
public record MappingDetails(
        @Size(max = 200)
        @Schema(nullable = true,
                description = "The column of the standard by the heading in the network's table. Headings that are not "
                        + "named here and are those of the standard are read as such. `lambert_x` and `lambert_y` are metres in Lambert-93, "
                        + "`nom_structure` is the organisation, `ferme` says whether the place has closed.",
                examples = "{\"Nom de la structure\": \"nom\", \"CP\": \"code_postal\"}") Map<@NotNull @SingleLineText(
                        max = 300) String, @NotNull @SingleLineText(max = 50) String> columns,
        @Size(max = 200)
        @Schema(nullable = true, description = "Headings of columns that are not read.",
                examples = "[\"source\"]") List<@NotNull @SingleLineText(max = 300) String> ignored,
        @Size(max = 20)
        @Schema(nullable = true, description = "The term of the standard by the network's word, by column of the standard.",
                examples = "{\"services\": {\"Papiers en ligne\": \"Aide aux démarches administratives\"}}") Map<@NotNull @SingleLineText(
                        max = 50) String, @NotNull @Size(max = 500) Map<@NotNull @SingleLineText(
                                max = 300) String, @NotNull @SingleLineText(max = 150) String>> terms,
        @Size(max = 50)
        @Schema(nullable = true, description = "What holds where a row says nothing, by column of the standard.",
                examples = "{\"source\": \"Hub picard\"}") Map<@NotNull @SingleLineText(
                        max = 50) String, @NotNull @SingleLineText(max = 500) String> constants,
        @Size(max = 6)
        @Schema(nullable = true,
                description = "The headings of the columns whose values together make the id, where the table has no column for it.",
                examples = "[\"Nom de la structure\", \"CP\"]") List<@NotNull @SingleLineText(max = 300) String> key) {

    /** What is absent is nothing. */
    public MappingDetails {
        columns = orEmpty(columns);
        ignored = AbsentList.orEmpty(ignored);
        terms = orEmpty(terms);
        constants = orEmpty(constants);
        key = AbsentList.orEmpty(key);
    }

    /** That of a network whose tables have the columns and terms of the standard. */
    static final MappingDetails STANDARD = new MappingDetails(null, null, null, null, null);

    /** {@code null} is kept, so that a constraint can report it. */
    private static <V> Map<String, V> orEmpty(Map<String, V> given) {
        return given == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }
}
