package org.encommun.directory.coordinates;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where France is, by bounding boxes of metropolitan France and of each inhabited overseas territory, rounded outwards by up to
 * ten kilometres. They are good for finding gross errors only: the one of metropolitan France has parts of its neighbours.
 */
public final class FrenchGround {

    private static final BoundingBox METROPOLITAN = new BoundingBox(-5.3, 41.2, 9.7, 51.2);

    private static final Map<String, BoundingBox> OVERSEAS = Map.ofEntries(
            Map.entry("971", new BoundingBox(-61.9, 15.7, -60.9, 16.6)),
            Map.entry("972", new BoundingBox(-61.3, 14.3, -60.7, 15.0)),
            Map.entry("973", new BoundingBox(-54.7, 2.0, -51.5, 5.9)),
            Map.entry("974", new BoundingBox(55.1, -21.5, 55.9, -20.8)),
            Map.entry("975", new BoundingBox(-56.5, 46.7, -56.0, 47.2)),
            Map.entry("976", new BoundingBox(44.9, -13.1, 45.4, -12.5)),
            Map.entry("977", new BoundingBox(-63.0, 17.8, -62.7, 18.0)),
            Map.entry("978", new BoundingBox(-63.2, 18.0, -62.9, 18.2)),
            Map.entry("986", new BoundingBox(-178.3, -14.5, -176.0, -13.1)),
            Map.entry("987", new BoundingBox(-154.9, -28.0, -134.3, -7.7)),
            Map.entry("988", new BoundingBox(163.3, -23.0, 169.1, -19.3)));

    private FrenchGround() {}

    /** Whether a point lies in one of the boxes. */
    public static boolean contains(Coordinates point) {
        return METROPOLITAN.contains(point) || OVERSEAS.values().stream().anyMatch(box -> box.contains(point));
    }

    /**
     * The box in which the places of a département or overseas collectivity lie: for all of metropolitan France the same. None for
     * the uninhabited territories (984, 989).
     *
     * @param departement its code
     */
    public static Optional<BoundingBox> around(String departement) {
        boolean overseas = departement.startsWith("97") || departement.startsWith("98");
        return overseas ? Optional.ofNullable(OVERSEAS.get(departement)) : Optional.of(METROPOLITAN);
    }

    /**
     * The point that was meant where latitude and longitude seem to have been swapped: only if the point as given lies in none of
     * the boxes or nowhere on the Earth, and the swapped one lies in the box of the département. It is a suggestion.
     *
     * @param latitude as given
     * @param longitude as given
     * @param departement the code of the département or overseas collectivity of the place; absent if it is not known: then the
     *            swapped point may lie in any of the boxes
     */
    public static Optional<Coordinates> unswapped(double latitude, double longitude, Optional<String> departement) {
        if (Coordinates.of(latitude, longitude).filter(FrenchGround::contains).isPresent()) {
            return Optional.empty();
        }
        List<BoundingBox> boxes = departement.map(code -> around(code).stream().toList()).orElseGet(FrenchGround::all);
        return Coordinates.of(longitude, latitude).filter(swapped -> boxes.stream().anyMatch(box -> box.contains(swapped)));
    }

    private static List<BoundingBox> all() {
        return Stream.concat(Stream.of(METROPOLITAN), OVERSEAS.values().stream()).toList();
    }
}
