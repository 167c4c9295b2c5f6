package org.encommun.directory.search;

import org.encommun.directory.coordinates.Coordinates;

/**
 * A point on the ground as the search index has it: on a sphere, by its distance from three planes through the centre, so that the
 * nearest places are those with the shortest straight line, also across the 180th meridian.
 */
record GlobePoint(Coordinates coordinates) {

    /** That of {@link Coordinates#distanceTo} and of the function {@code globe_point} of the database, in metres. */
    static final double RADIUS = 6_371_008.8;

    /** As text of the type {@code cube}. */
    String cube() {
        double latitude = Math.toRadians(coordinates.latitude());
        double longitude = Math.toRadians(coordinates.longitude());
        return "(%s, %s, %s)".formatted(RADIUS * Math.cos(latitude) * Math.cos(longitude),
                RADIUS * Math.cos(latitude) * Math.sin(longitude), RADIUS * Math.sin(latitude));
    }

    /** The straight line between two points that are this far apart on the ground, both in metres. */
    static double chord(double distance) {
        return 2 * RADIUS * Math.sin(Math.min(Math.PI / 2, distance / (2 * RADIUS)));
    }
}
