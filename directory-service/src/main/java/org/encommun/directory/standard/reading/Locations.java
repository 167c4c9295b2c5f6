package org.encommun.directory.standard.reading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.encommun.directory.coordinates.Coordinates;
import org.encommun.directory.coordinates.FrenchGround;
import org.encommun.directory.coordinates.Lambert93;
import org.encommun.directory.place.PlaceLocation;
import org.encommun.directory.standard.PlaceColumn;
import org.encommun.directory.table.cell.CellNumber;

/** Reads where a place is on the globe. A point that is probably meant otherwise is set aside: nobody would find the place by it. */
final class Locations {

    private Locations() {}

    /** @param departement that of the place; empty if it is not known */
    static PlaceLocation read(Row row, Optional<String> departement) {
        PlaceColumn first = PlaceColumn.LATITUDE;
        if (row.cell(PlaceColumn.LATITUDE).isEmpty() && row.cell(PlaceColumn.LONGITUDE).isEmpty()) {
            first = PlaceColumn.LAMBERT_Y;
        }
        PlaceColumn second = first == PlaceColumn.LATITUDE ? PlaceColumn.LONGITUDE : PlaceColumn.LAMBERT_X;
        if (row.cell(first).isEmpty() && row.cell(second).isEmpty()) {
            return null;
        }
        Optional<BigDecimal> north = number(row, first);
        Optional<BigDecimal> east = number(row, second);
        if (north.isEmpty() || east.isEmpty()) {
            if (row.cell(first).isEmpty() || row.cell(second).isEmpty()) {
                PlaceColumn alone = row.cell(first).isEmpty() ? second : first;
                row.setAside(alone, RowFault.COORDINATE_ALONE, row.line(alone), null);
            }
            return null;
        }
        return first == PlaceColumn.LATITUDE
                ? degrees(row, north.get(), east.get(), departement)
                : metres(row, east.get(), north.get());
    }

    private static Optional<BigDecimal> number(Row row, PlaceColumn column) {
        Optional<BigDecimal> number = row.cell(column).flatMap(cell -> CellNumber.decimal(cell.text()));
        if (number.isEmpty() && row.cell(column).isPresent()) {
            row.setAside(column, RowFault.COORDINATE_INVALID, row.line(column), null);
        }
        return number;
    }

    private static PlaceLocation degrees(Row row, BigDecimal latitude, BigDecimal longitude, Optional<String> departement) {
        double north = latitude.doubleValue();
        double east = longitude.doubleValue();
        if (north == 0 && east == 0) {
            return setAside(row, RowFault.COORDINATES_ZERO, null);
        }
        if (Lambert93.isWithin(east, north)) {
            return setAside(row, RowFault.COORDINATES_LAMBERT,
                    Lambert93.toWgs84(east, north).map(Locations::text).orElse(null));
        }
        Optional<Coordinates> unswapped = FrenchGround.unswapped(north, east, departement);
        if (unswapped.isPresent()) {
            return setAside(row, RowFault.COORDINATES_SWAPPED, text(unswapped.get()));
        }
        Optional<Coordinates> point = Coordinates.of(north, east);
        if (point.isEmpty()) {
            return setAside(row, RowFault.COORDINATE_INVALID, null);
        }
        if (departement.flatMap(FrenchGround::around).filter(box -> !box.contains(point.get())).isPresent()) {
            row.keep(PlaceColumn.LATITUDE, RowFault.COORDINATES_ELSEWHERE, sent(row), null);
        }
        return new PlaceLocation(latitude, longitude);
    }

    private static PlaceLocation metres(Row row, BigDecimal x, BigDecimal y) {
        Optional<Coordinates> point = Lambert93.toWgs84(x.doubleValue(), y.doubleValue());
        if (point.isEmpty()) {
            row.setAside(PlaceColumn.LAMBERT_X, RowFault.COORDINATE_INVALID,
                    row.line(PlaceColumn.LAMBERT_X) + ", " + row.line(PlaceColumn.LAMBERT_Y), null);
        }
        return point.map(PlaceLocation::of).orElse(null);
    }

    private static PlaceLocation setAside(Row row, RowFault fault, String suggestion) {
        row.setAside(PlaceColumn.LATITUDE, fault, sent(row), suggestion);
        return null;
    }

    private static String sent(Row row) {
        return row.line(PlaceColumn.LATITUDE) + ", " + row.line(PlaceColumn.LONGITUDE);
    }

    private static String text(Coordinates point) {
        return String.format(Locale.ROOT, "%.6f, %.6f", point.latitude(), point.longitude());
    }
}
