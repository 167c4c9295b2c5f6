package org.encommun.directory.mapping;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

import org.encommun.directory.standard.PlaceColumn;

/** What the headings of a table probably mean, by the headings of the standard and the usual ones of hubs' spreadsheets. */
public final class SuggestedMapping {

    private static final Map<String, PlaceColumn> SYNONYMS = synonyms();

    private SuggestedMapping() {}

    private static Map<String, PlaceColumn> synonyms() {
        Properties file = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SuggestedMapping.class.getResourceAsStream("synonyms.properties")),
                StandardCharsets.UTF_8)) {
            file.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, PlaceColumn> synonyms = new HashMap<>();
        file.stringPropertyNames().forEach(heading -> Stream.of(file.getProperty(heading).split("\\|"))
                .forEach(synonym -> synonyms.put(ColumnPlan.folded(synonym), PlaceColumn.headed(heading).orElseThrow())));
        return synonyms;
    }

    /** The mapping to begin with; a heading that says nothing is not in it. Without an id column it has a key of name and address. */
    public static MappingDetails of(Collection<String> headings) {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<PlaceColumn, String> first = new EnumMap<>(PlaceColumn.class);
        for (String heading : headings) {
            Optional<PlaceColumn> meant = PlaceColumn.headed(heading)
                    .or(() -> Optional.ofNullable(SYNONYMS.get(ColumnPlan.folded(heading))));
            meant.filter(column -> first.putIfAbsent(column, heading) == null)
                    .ifPresent(column -> columns.put(heading, column.heading()));
        }
        if (!first.containsKey(PlaceColumn.NOM) && first.containsKey(PlaceColumn.NOM_STRUCTURE)) {
            // a table that has only organisations means the places by them
            first.put(PlaceColumn.NOM, first.remove(PlaceColumn.NOM_STRUCTURE));
            columns.put(first.get(PlaceColumn.NOM), PlaceColumn.NOM.heading());
        }
        return new MappingDetails(columns, List.of(), Map.of(), Map.of(), first.containsKey(PlaceColumn.ID)
                ? List.of()
                : Stream.of(PlaceColumn.NOM, PlaceColumn.CODE_POSTAL, PlaceColumn.COMMUNE, PlaceColumn.ADRESSE).map(first::get)
                        .filter(Objects::nonNull).toList());
    }
}
