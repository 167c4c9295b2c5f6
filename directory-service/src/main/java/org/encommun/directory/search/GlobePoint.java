package org.encommun.directory.search;

import org.encommun.directory.coordinates.BoundingBox;
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

    /** The middle of a bounding box. */
    static GlobePoint middle(BoundingBox box) {
        double width = box.west() <= box.east() ? box.east() - box.west() : 360 - box.west() + box.east();
        double longitude = box.west() + width / 2;
        return new GlobePoint(new Coordinates((box.south() + box.north()) / 2, longitude > 180 ? longitude - 360 : longitude));
    }

    /** How far the farthest point of a bounding box is from its middle, in metres; rounded up. */
    static double reach(BoundingBox box) {
        Coordinates middle = middle(box).coordinates();
        boolean wide = box.west() <= box.east() ? box.east() - box.west() > 180 : box.west() - box.east() < 180;
        if (wide) {
            return Math.PI * RADIUS;
        }
        double farthest = 0;
        // where a parallel bulges towards the pole, its middle is nearer to the middle of the box than its ends are, or it is the
        // farthest point of the side: all three are looked at, and the equator, where a box is widest
        for (double latitude : new double[]{box.south(), box.north(), Math.max(box.south(), Math.min(box.north(), 0))}) {
            for (double longitude : new double[]{box.west(), middle.longitude(), box.east()}) {
                farthest = Math.max(farthest, middle.distanceTo(new Coordinates(latitude, longitude)));
            }
        }
        return farthest + 1;
    }
}
