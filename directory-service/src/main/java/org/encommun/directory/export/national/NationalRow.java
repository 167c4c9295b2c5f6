package org.encommun.directory.export.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.encommun.directory.export.ExportedPlace;
import org.encommun.directory.export.Shortcoming;
import org.encommun.directory.standard.PlaceColumn;

/**
 * A place as a row of the national standard. What the published schema does not allow is left empty; a row that lacks a cell
 * without which the schema does not allow it is none.
 *
 * @param cells by column, without the empty ones
 * @param missing the columns without which there can be no row
 * @param emptied the columns that were left empty
 */
record NationalRow(Map<PlaceColumn, String> cells, List<PlaceColumn> missing, List<PlaceColumn> emptied) {

    private static final String BETWEEN_PUBLISHERS = ", ";

    static NationalRow of(ExportedPlace place) {
        Map<PlaceColumn, String> cells = new EnumMap<>(PlaceColumn.class);
        List<PlaceColumn> missing = new ArrayList<>();
        List<PlaceColumn> emptied = new ArrayList<>();
        for (PlaceColumn column : PlaceColumn.standard()) {
            String cell = cell(place, column);
            if (cell != null && NationalSchema.allows(column, cell)) {
                cells.put(column, cell);
            } else if (NationalSchema.requires(column)) {
                missing.add(column);
            } else if (cell != null) {
                emptied.add(column);
            }
        }
        return new NationalRow(cells, missing, emptied);
    }

    private static String cell(ExportedPlace place, PlaceColumn column) {
        String cell = switch (column) {
            case ID -> place.id().toString();
            case DATE_MAJ -> place.date().map(LocalDate::toString).orElse(null);
            case SOURCE -> place.details().source() == null
                    ? String.join(BETWEEN_PUBLISHERS, place.publishers())
                    : place.details().source();
            default -> column.cell(place.details());
        };
        return cell == null || cell.isEmpty() ? null : cell;
    }

    /** Whether the schema allows it. */
    boolean isValid() {
        return missing.isEmpty();
    }

    /** All 32 cells in the order of the standard; those that are empty are. */
    List<String> line() {
        return PlaceColumn.standard().stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    Shortcoming shortcoming(ExportedPlace place, List<String> licences) {
        return new Shortcoming(place.id(), place.details().name(), !isValid(), headings(missing),
                isValid() ? headings(emptied) : List.of(), isValid() ? licences : List.of());
    }

    private static List<String> headings(List<PlaceColumn> columns) {
        return columns.stream().map(PlaceColumn::heading).toList();
    }
}
