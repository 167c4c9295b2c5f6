package org.encommun.directory.matching;

import java.util.List;

import org.encommun.directory.matching.value.Spelling;
import org.encommun.directory.matching.value.StreetLine;

/**
 * Two addresses. Street, commune and distance depend on each other, so what follows from the street is not counted again.
 *
 * @param street street and number
 * @param commune the commune
 * @param distance the distance between the coordinates; missing if one of them has none
 * @param agrees whether these are addresses of one place
 * @param tellsApart whether these are the addresses of two places
 */
record AddressComparison(Level street, Level commune, Level distance, boolean agrees, boolean tellsApart) {

    private static final double SAME_HOUSE = 60;
    private static final double SAME_BLOCK = 300;
    private static final double SAME_QUARTER = 2_000;

    static AddressComparison of(NormalisedRecord one, NormalisedRecord other, boolean namesTellApart) {
        Level commune = commune(one, other);
        Level distance = distance(one.metresTo(other));
        Level street = street(one.street(), other.street());
        boolean sameStreet = street == Level.EXACT || street == Level.CLOSE;
        boolean tellsApart = street == Level.DIFFERENT || commune == Level.DIFFERENT && !isMisfiled(one, street, distance)
                || distance == Level.DIFFERENT && !sameStreet;
        boolean agrees = commune != Level.DIFFERENT && sameStreet || distance == Level.EXACT;
        if (sameStreet && commune == Level.DIFFERENT) {
            street = Level.OTHER_COMMUNE;
        } else if (sameStreet && namesTellApart) {
            street = Level.SHARED;
        }
        return new AddressComparison(street, commune, isImplied(distance, street, commune) ? Level.IMPLIED : distance, agrees,
                tellsApart);
    }

    /** One number in one street of two communes, and not far away: one of the two communes may be wrong. */
    private static boolean isMisfiled(NormalisedRecord record, Level street, Level distance) {
        return street == Level.EXACT && !record.street().number().isEmpty() && distance != Level.DIFFERENT;
    }

    /** Whether the distance is what one expects by the street, or by the communes. */
    private static boolean isImplied(Level distance, Level street, Level commune) {
        return switch (distance) {
            case EXACT, CLOSE -> street == Level.EXACT || street == Level.SHARED || street == Level.CLOSE;
            case NEARBY -> commune == Level.EXACT || commune == Level.CLOSE;
            case DIFFERENT -> commune == Level.DIFFERENT;
            default -> false;
        };
    }

    private static Level commune(NormalisedRecord one, NormalisedRecord other) {
        boolean codes = one.communeCode() != null && other.communeCode() != null;
        if (codes && one.communeCode().equals(other.communeCode())) {
            return Level.EXACT;
        }
        if (one.postalCode() != null && other.postalCode() != null) {
            return one.postalCode().equals(other.postalCode()) ? Level.CLOSE : Level.DIFFERENT;
        }
        return codes ? Level.DIFFERENT : Level.MISSING;
    }

    private static Level distance(double metres) {
        if (Double.isNaN(metres)) {
            return Level.MISSING;
        }
        if (metres <= SAME_HOUSE) {
            return Level.EXACT;
        }
        if (metres <= SAME_BLOCK) {
            return Level.CLOSE;
        }
        return metres <= SAME_QUARTER ? Level.NEARBY : Level.DIFFERENT;
    }

    private static Level street(StreetLine one, StreetLine other) {
        if (!one.isKnown() || !other.isKnown()) {
            return Level.MISSING;
        }
        boolean sameWords = one.words().equals(other.words());
        boolean sameType = one.type().equals(other.type()) || one.type().isEmpty() || other.type().isEmpty();
        if (!sameWords && !(sameType && isSimilar(one.words(), other.words()))) {
            return Level.DIFFERENT;
        }
        boolean same = sameWords && sameType;
        if (one.number().equals(other.number())) {
            return same ? Level.EXACT : Level.CLOSE;
        }
        return one.number().isEmpty() || other.number().isEmpty() ? Level.CLOSE : Level.OTHER_NUMBER;
    }

    /** Every word of the shorter name is in the longer one, if only misspelt or as an initial, and not only as an initial. */
    private static boolean isSimilar(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        boolean whole = false;
        for (String word : shorter) {
            boolean found = longer.stream()
                    .anyMatch(candidate -> candidate.equals(word) || Spelling.isMistyped(word, candidate));
            if (!found && longer.stream().noneMatch(candidate -> Spelling.isInitial(word, candidate))) {
                return false;
            }
            whole |= found && word.length() > 1;
        }
        return whole;
    }
}
