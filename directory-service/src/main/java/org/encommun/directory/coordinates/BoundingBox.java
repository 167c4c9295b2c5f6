package org.encommun.directory.coordinates;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A stretch of ground between two meridians and two parallels, both included. One that contains the 180th meridian has its western
 * side at a larger longitude than its eastern one, as in GeoJSON (RFC 7946, section 5.2), whose order of the values it has.
 *
 * @param west the longitude of the western side, in decimal degrees
 * @param south the latitude of the southern side, in decimal degrees
 * @param east the longitude of the eastern side
 * @param north the latitude of the northern side
 */
public record BoundingBox(double west, double south, double east, double north) {

    private static final String NUMBER = "-?[0-9]{1,3}(\\.[0-9]{1,12})?";

    /** A regular expression of the four sides in degrees, as in GeoJSON (RFC 7946, section 5): west, south, east and north. */
    public static final String FORM = NUMBER + "," + NUMBER + "," + NUMBER + "," + NUMBER;

    /** @throws IllegalArgumentException if a corner is no point on the Earth, or the south is north of the north */
    public BoundingBox {
        if (Coordinates.of(south, west).isEmpty() || Coordinates.of(north, east).isEmpty() || south > north) {
            throw new IllegalArgumentException("no bounding box: " + west + ", " + south + ", " + east + ", " + north);
        }
    }

    /** The box whose sides a text of this {@link #FORM} says; empty for another text, and if they are no sides of a box. */
    public static Optional<BoundingBox> parse(String text) {
        if (!text.matches(FORM)) {
            return Optional.empty();
        }
        double[] sides = Stream.of(text.split(",")).mapToDouble(Double::parseDouble).toArray();
        try {
            return Optional.of(new BoundingBox(sides[0], sides[1], sides[2], sides[3]));
        } catch (IllegalArgumentException noBox) {
            return Optional.empty();
        }
    }

    /** Whether a point lies within it or on its edge. */
    public boolean contains(Coordinates point) {
        boolean betweenParallels = point.latitude() >= south && point.latitude() <= north;
        boolean eastOfWest = point.longitude() >= west;
        boolean westOfEast = point.longitude() <= east;
        return betweenParallels && (west <= east ? eastOfWest && westOfEast : eastOfWest || westOfEast);
    }
}
