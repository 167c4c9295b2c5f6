package org.encommun.directory.matching;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was learnt from the training set: how often each level occurs among pairs of one place ({@code m}) and among other pairs
 * ({@code u}), and what follows from that. The weight of a level is {@code log2(m / u)} (Fellegi and Sunter, 1969).
 *
 * @param version the version; decisions are kept with that of the weights that proposed them
 * @param date when they were trained
 * @param trainingSet what they were trained on, and how to do it again
 * @param prior the share of pairs of one place among candidates
 * @param review the probability from which a pair is shown to people
 * @param likely the probability from which a pair is near certain
 * @param calibration what the sum of the weights is worth
 * @param rarity how agreement on words counts by their rarity
 * @param levels the two shares for each level of each field
 */
public record Weights(String version, String date, String trainingSet, double prior, double review, double likely,
        Calibration calibration, Rarity rarity, Map<Field, Map<Level, Shares>> levels) {

    private static final double LN_2 = Math.log(2);

    /**
     * How often a level occurs.
     *
     * @param m its share among pairs of one place, of those where the field is not neutral
     * @param u its share among other pairs likewise
     */
    public record Shares(double m, double u) {

        double weight() {
            return log2(m / u);
        }
    }

    /**
     * The model takes the fields as independent, which they are not: one organisation explains an equal telephone number, domain
     * and SIRET at once. So the sum overstates the evidence in both directions, and is brought back to the odds observed.
     *
     * @param slope by how much each weight counts, from 0 to 1
     * @param start what is added to the sum, in bits
     */
    public record Calibration(double slope, double start) {}

    /**
     * The correction of the weight of a name by the rarity of the agreeing words (term frequency): what they tell in bits, from
     * {@code usual} on, by {@code slope}, within {@code most} in both directions.
     *
     * @param usual the information of the agreeing words at which the weight of the level stands as it is
     * @param slope the change of the weight for each bit
     * @param most the largest correction
     */
    public record Rarity(double usual, double slope, double most) {

        double correction(double information) {
            return Math.max(-most, Math.min(most, slope * (information - usual)));
        }
    }

    /** Checks that every level has a weight, and that a SIRET in common does not speak for one place at another address. */
    public Weights {
        Map<Field, Map<Level, Shares>> copy = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            Map<Level, Shares> shares = levels.get(field);
            if (shares == null || !shares.keySet().equals(field.levels())) {
                throw new IllegalArgumentException("The weights of " + field + " need the levels " + field.levels());
            }
            copy.put(field, Collections.unmodifiableMap(new EnumMap<>(shares)));
        }
        levels = Collections.unmodifiableMap(copy);
        if (levels.get(Field.SIRET).get(Level.BRANCH).weight() > 0) {
            throw new IllegalArgumentException("Branches that share a SIRET are not duplicates");
        }
    }

    static double log2(double value) {
        return Math.log(value) / LN_2;
    }
}
