package org.encommun.directory.export.national;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The constraints of the published schema of the national standard, written down apart from the code that keeps to them. */
final class PublishedSchema {

    private final List<JsonNode> fields = new ArrayList<>();

    PublishedSchema() throws IOException {
        try (InputStream resource = PublishedSchema.class.getResourceAsStream("/standard/lieux-de-mediation-numerique.json")) {
            new ObjectMapper().readTree(resource).path("fields").forEach(fields::add);
        }
    }

    /** The headings in their order. */
    List<String> headings() {
        return fields.stream().map(field -> field.path("name").asText()).toList();
    }

    /** What is wrong with a row. */
    List<String> faults(List<String> cells) {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String cell = cells.get(i);
            if (cell.isEmpty() ? fields.get(i).path("required").asBoolean() : !allows(fields.get(i), cell)) {
                faults.add(fields.get(i).path("name").asText() + ": " + cell);
            }
        }
        return faults;
    }

    private static boolean allows(JsonNode field, String cell) {
        List<String> terms = new ArrayList<>();
        field.path("terms").forEach(term -> terms.add(term.asText()));
        return (!field.has("pattern") || cell.matches(field.path("pattern").asText()))
                && (!field.has("maxLength") || cell.length() <= field.path("maxLength").asInt())
                && (terms.isEmpty() || terms.containsAll(List.of(cell.split("\\|", -1))))
                && hasType(field.path("type").asText(), cell);
    }

    private static boolean hasType(String type, String cell) {
        try {
            return switch (type) {
                case "number" -> !Double.isNaN(Double.parseDouble(cell));
                case "date" -> LocalDate.parse(cell) != null;
                default -> true;
            };
        } catch (NumberFormatException | DateTimeParseException another) {
            return false;
        }
    }
}
