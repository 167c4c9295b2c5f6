package org.encommun.directory.coordinates;

import java.util.Optional;

import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.proj.Projection;

/**
 * Lambert-93 (EPSG:2154), the legal projection of metropolitan France, in which administrations state positions in metres. Its
 * parameters are those of the décret 2000-1276 of 26 December 2000. RGF93, on which it rests, is taken for WGS 84; they differ by less
 * than a metre.
 */
public final class Lambert93 {

    /** Holds no state that changes, so all threads may use it. */
    private static final Projection PROJECTION = new CRSFactory()
            .createFromParameters("EPSG:2154", "+proj=lcc +lat_1=49 +lat_2=44"
                    + " +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs")
            .getProjection();

    // metropolitan France with a margin, in metres: it extends from 99 to 1 243 km and from 6 046 to 7 111 km
    private static final double WEST = 0;
    private static final double EAST = 1_300_000;
    private static final double SOUTH = 6_000_000;
    private static final double NORTH = 7_200_000;

    private Lambert93() {}

    /**
     * Whether two numbers are a position in metropolitan France in Lambert-93; no latitude and longitude is.
     *
     * @param x the easting in metres
     * @param y the northing in metres
     */
    public static boolean isWithin(double x, double y) {
        return x >= WEST && x <= EAST && y >= SOUTH && y <= NORTH;
    }

    /**
     * The point in WGS 84; none outside of metropolitan France, where the projection is not used.
     *
     * @param x the easting in metres
     * @param y the northing in metres
     */
    public static Optional<Coordinates> toWgs84(double x, double y) {
        if (!isWithin(x, y)) {
            return Optional.empty();
        }
        ProjCoordinate degrees = PROJECTION.inverseProject(new ProjCoordinate(x, y), new ProjCoordinate());
        return Coordinates.of(degrees.y, degrees.x);
    }
}
