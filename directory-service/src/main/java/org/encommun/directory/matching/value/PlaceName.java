package org.encommun.directory.matching.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The name of a place, taken apart.
 *
 * @param kinds what kinds of place it tells; usually one or none
 * @param words the words that set it apart: without kinds, and without the commune, which has a field of its own
 */
public record PlaceName(Set<PlaceKind> kinds, List<String> words) {

    /** Takes a name apart; {@code commune} is the name of the commune, {@code null} if it is not known. */
    public static PlaceName of(String name, String commune) {
        List<String> words = new ArrayList<>(FrenchWords.of(name));
        Set<PlaceKind> kinds = PlaceKind.takeFrom(words);
        Set<String> place = new HashSet<>(FrenchWords.of(commune));
        words.removeIf(place::contains);
        return new PlaceName(kinds, List.copyOf(words));
    }
}
