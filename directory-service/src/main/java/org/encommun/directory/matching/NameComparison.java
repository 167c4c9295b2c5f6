package org.encommun.directory.matching;

import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.encommun.directory.matching.value.PlaceKind;
import org.encommun.directory.matching.value.PlaceName;
import org.encommun.directory.matching.value.Spelling;

/**
 * Two names, compared word by word. Words count by their rarity, in bits.
 *
 * @param name how far the words agree; implied by the kind if one name has nothing else
 * @param kind whether a kind is common to both
 * @param sharedInformation what the agreeing words tell, in bits
 */
record NameComparison(Level name, Level kind, double sharedInformation) {

    private static final double CLOSE_SHARE = 0.5;
    /** Initials agree by chance as often as one letter out of a dozen. */
    private static final double INFORMATION_OF_AN_INITIAL = 3.5;

    static NameComparison of(PlaceName one, PlaceName other, WordFrequencies frequencies) {
        Level kind = kind(one.kinds(), other.kinds());
        if (one.words().isEmpty() || other.words().isEmpty()) {
            return new NameComparison(withoutWords(one, other, kind), kind, 0);
        }
        double shared = 0;
        double onlyInOne = 0;
        long taken = 0;
        for (String word : one.words()) {
            int at = partner(word, other.words(), taken);
            if (at < 0) {
                onlyInOne += frequencies.information(word);
            } else {
                taken |= 1L << at;
                shared += information(word, other.words().get(at), frequencies);
            }
        }
        double onlyInOther = 0;
        for (int i = 0; i < other.words().size(); i++) {
            if ((taken & 1L << i) == 0) {
                onlyInOther += frequencies.information(other.words().get(i));
            }
        }
        return new NameComparison(level(shared, onlyInOne, onlyInOther), kind, shared);
    }

    /**
     * One name is only a kind, such as {@code Mairie}. That says nothing beside an equal kind, and everything beside words that
     * tell none: a {@code Salle polyvalente} is no {@code Mairie}.
     */
    private static Level withoutWords(PlaceName one, PlaceName other, Level kind) {
        boolean empty = isEmpty(one) || isEmpty(other);
        return empty ? Level.MISSING : kind == Level.MISSING ? Level.DIFFERENT : Level.IMPLIED;
    }

    private static boolean isEmpty(PlaceName name) {
        return name.words().isEmpty() && name.kinds().isEmpty();
    }

    /** Whether the names tell that these are two places, whatever the two have in common. */
    boolean tellsApart() {
        return kind == Level.DIFFERENT || name == Level.DIFFERENT;
    }

    /** Whether each name has words that the other one lacks, as names of branches have. */
    boolean isOnlyClose() {
        return name == Level.CLOSE;
    }

    private static Level kind(Set<PlaceKind> one, Set<PlaceKind> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Level.MISSING;
        }
        return Collections.disjoint(one, other) ? Level.DIFFERENT : Level.EXACT;
    }

    private static Level level(double shared, double onlyInOne, double onlyInOther) {
        if (shared == 0) {
            return Level.DIFFERENT;
        }
        if (onlyInOne == 0 && onlyInOther == 0) {
            return Level.EXACT;
        }
        if (onlyInOne == 0 || onlyInOther == 0) {
            return Level.CONTAINED;
        }
        return shared >= CLOSE_SHARE * (shared + Math.min(onlyInOne, onlyInOther)) ? Level.CLOSE : Level.DIFFERENT;
    }

    /** The same word if there is one, else a misspelt or shortened one; -1 if there is none among the first 64. */
    private static int partner(String word, List<String> others, long taken) {
        int size = Math.min(others.size(), Long.SIZE);
        for (int i = 0; i < size; i++) {
            if ((taken & 1L << i) == 0 && others.get(i).equals(word)) {
                return i;
            }
        }
        for (int i = 0; i < size; i++) {
            if ((taken & 1L << i) == 0
                    && (Spelling.isInitial(word, others.get(i)) || Spelling.isMistyped(word, others.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** A misspelt word is rare, and tells no more than the word that was meant. */
    private static double information(String one, String other, WordFrequencies frequencies) {
        double information = Math.min(frequencies.information(one), frequencies.information(other));
        return Spelling.isInitial(one, other) ? Math.min(information, INFORMATION_OF_AN_INITIAL) : information;
    }
}
