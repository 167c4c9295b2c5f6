package org.encommun.directory.table.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A cell with several values. */
public final class CellList {

    /**
     * What directories in use put between values: {@code |} by the schema of the national standard, {@code ;} by its
     * description, line ends with or without a comma, and a slash between spaces. A comma alone is part of many terms.
     */
    private static final Pattern SEPARATOR = Pattern.compile(",?\\h*\\R|[|;]|(?<=\\h)/(?=\\h)");

    private CellList() {}

    /** The values in their order, cleaned; one that is there twice, in whatever spelling of apostrophes and spaces, only once. */
    public static List<String> of(String cell) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String part : SEPARATOR.split(cell)) {
            String value = CellText.clean(part);
            if (!value.isEmpty()) {
                values.putIfAbsent(CellText.comparable(value), value);
            }
        }
        return List.copyOf(values.values());
    }
}
