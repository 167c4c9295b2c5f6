package org.encommun.directory.coordinates;

import java.util.Optional;

/**
 * A point on the ground in WGS 84, the system of satellite navigation, which the national standard prescribes. In France it
 * differs from the legal systems (RGF93 and its overseas counterparts) by less than a metre.
 *
 * @param latitude in decimal degrees, positive in the north: -90 to 90
 * @param longitude in decimal degrees, positive in the east: -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;
    /** The mean radius R1 of the Earth by the International Union of Geodesy and Geophysics, in metres. */
    private static final double EARTH_RADIUS = 6_371_008.8;

    /** @throws IllegalArgumentException if a value is out of its range or no number */
    public Coordinates {
        if (!areValid(latitude, longitude)) {
            throw new IllegalArgumentException("no point on the Earth: " + latitude + ", " + longitude);
        }
    }

    /** The point, or none if a value is out of its range or no number. */
    public static Optional<Coordinates> of(double latitude, double longitude) {
        return areValid(latitude, longitude) ? Optional.of(new Coordinates(latitude, longitude)) : Optional.empty();
    }

    /**
     * The distance on the ground in metres, on a sphere (haversine formula): within 0.6 % of the one on the ellipsoid.
     */
    public double distanceTo(Coordinates other) {
        double halfLatitude = Math.toRadians(other.latitude - latitude) / 2;
        double halfLongitude = Math.toRadians(other.longitude - longitude) / 2;
        double haversine = square(Math.sin(halfLatitude)) + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude)) * square(Math.sin(halfLongitude));
        // rounding may take the sum a little over 1 at opposite points
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    private static boolean areValid(double latitude, double longitude) {
        return Math.abs(latitude) <= MAX_LATITUDE && Math.abs(longitude) <= MAX_LONGITUDE;
    }

    private static double square(double value) {
        return value * value;
    }
}
