package org.encommun.local.directory;

import java.util.LinkedHashMap;
import java.util.Map;

/** A place as a row in the columns of the national standard. */
final class StandardRow {

    private static final Map<String, String> COLUMNS = Map.of("name", "nom", "phone", "telephone", "summary",
            "presentation_resume", "openingHours", "horaires", "websites", "site_web", "services", "services");
    private static final Map<String, String> COLUMNS_OF_ADDRESS = Map.of("street", "adresse", "postalCode", "code_postal",
            "commune", "commune", "communeCode", "code_insee");

    private StandardRow() {}

    /** @throws IllegalArgumentException for a field that this class does not know: it would be lost */
    static Map<String, Object> of(String externalId, Map<String, Object> place) {
        Map<String, Object> row = new LinkedHashMap<>(Map.of("id", externalId));
        place.forEach((field, value) -> {
            if (field.equals("address")) {
                ((Map<?, ?>) value).forEach((part, text) -> row.put(column(COLUMNS_OF_ADDRESS, (String) part), text));
            } else {
                row.put(column(COLUMNS, field), value);
            }
        });
        return row;
    }

    private static String column(Map<String, String> columns, String field) {
        String column = columns.get(field);
        if (column == null) {
            throw new IllegalArgumentException("no column for " + field);
        }
        return column;
    }
}
