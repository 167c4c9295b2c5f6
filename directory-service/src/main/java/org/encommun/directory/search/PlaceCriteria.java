package org.encommun.directory.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

import org.encommun.directory.coordinates.BoundingBox;
import org.encommun.directory.hours.OpeningStatus;

/**
 * Which places are searched for: those that meet everything that is given.
 *
 * @param network whether a partner network reads, which also finds what only networks may see
 * @param text French words, all of which the place has
 * @param terms of each of these a place has one term at least
 * @param territories {@code KIND:code}; the place is in one of them, or in any place where there are none
 * @param departements codes of the départements in which all these territories lie; empty where the text is searched for in all
 * @param closed whether places that have closed for good are searched for, in place of the others
 * @param accessible whether only those whose page of accessibility is known
 * @param networkId a network that has a record of the place
 * @param actorId who runs the place
 * @param point from where distances are counted
 * @param radius how far from the point, in metres
 * @param box where
 * @param opening when it is open
 */
record PlaceCriteria(boolean network, Optional<String> text, Map<SearchFacet, Set<String>> terms, List<String> territories,
        Set<String> departements, boolean closed, boolean accessible, Optional<UUID> networkId, Optional<UUID> actorId,
        Optional<GlobePoint> point, OptionalDouble radius,
        Optional<BoundingBox> box, Optional<Opening> opening) {

    /**
     * Whether places are open at a time.
     *
     * @param statuses the answers that will do
     */
    record Opening(Instant at, Set<OpeningStatus> statuses) {}
}
